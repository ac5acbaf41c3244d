import type { z } from 'zod';
import type { Located } from './located.ts';
import type { Finding, Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Most characters that are shown of a value. */
const LONGEST = 200;

/** What a schema finds wrong with a value as it was written, in an editor's words. */
export function schemaProblems(issue: Issue, { value, file, lineOf }: Located<unknown>): Problem[] {
  const key = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({
      file,
      line: lineOf([...issue.path, unknown]),
      found: `the unknown key “${unknown}”`,
      ...(unknown === 'draft' ? NO_DRAFT : unknownKey(unknown)),
    }));
  }
  const written = valueAt(value, issue.path);
  const missing = written === undefined;
  return [
    {
      file,
      line: lineOf(issue.path),
      found: missing ? `no “${key}”` : `${key}: ${shown(written)}`,
      expected: `${key}: ${inPlainWords(issue)}`,
      todo: missing ? `Add “${key}”.` : `Correct “${key}”.`,
    },
  ];
}

function unknownKey(key: string): Omit<Finding, 'found'> {
  return {
    expected: 'only the keys named in the README',
    todo: `Correct the spelling of “${key}”, or delete it.`,
  };
}

const NO_DRAFT: Omit<Finding, 'found'> = {
  expected:
    '“draft: true”, and that only in an entry, a place, a figure, a digest point or an exclusion',
  todo: 'Delete the line to accept what stands here, or write “draft: true”.',
};

/** The value below another, by its keys; undefined where there is none. */
function valueAt(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt((value as Readonly<Record<PropertyKey, unknown>>)[key], rest);
}

/** A key below others as `sources.url`; of the items of a list only the last is counted. */
function nameOf(path: readonly PropertyKey[]): string {
  const keys = path.filter((key) => typeof key !== 'number').join('.');
  const last = path.at(-1);
  if (typeof last !== 'number') return keys || 'the file';
  return `item ${last + 1}${keys && ` of ${keys}`}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text; put it in single quotes if it looks like a number or holds “: ”',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item beginning with “- ”',
  object: '“key: value” lines',
  record: '“key: value” lines',
};

function inPlainWords(issue: Issue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  const written = !issue.message.startsWith('Invalid input');
  if (written || issue.code !== 'invalid_type') return issue.message;
  return KINDS[issue.expected] ?? issue.expected;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const written = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}
