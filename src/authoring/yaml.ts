import { LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { checkInvisible } from './invisible.ts';
import type { Located } from './located.ts';
import type { Problem } from './problem.ts';
import { bad, good } from './result.ts';
import type { Result } from './result.ts';

/** Where a piece of YAML stands: its file, and the lines above it when it is a frontmatter. */
export interface YamlPlace {
  readonly file: string;
  /** Lines of the file before the YAML's first line; 0 for a file that is all YAML. */
  readonly linesBefore?: number;
}

/**
 * Parses a YAML text and checks it against a schema, reporting every problem with its line.
 * Dates stay strings (the `core` schema of YAML 1.2 has no dates). Never throws.
 */
export function parseYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  { file, linesBefore = 0 }: YamlPlace,
): Result<Located<T>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const invisible = checkInvisible(text, file, linesBefore);
  if (invisible.length > 0) return bad(...invisible);
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: counter.linePos(error.pos[0]).line + linesBefore,
      found: error.message.replace(/ at line \d+[^]*$/, ''),
      expected: 'YAML: “key: value” lines, lists with “- ”, each key once',
      todo: 'Correct this line; put the value in single quotes if it holds “: ” or “ #”.',
    }));
    return bad(...problems);
  }
  const aliases = aliasProblems(document, (offset) => ({
    file,
    line: counter.linePos(offset).line + linesBefore,
  }));
  if (aliases.length > 0) return bad(...aliases);
  const lineOf = (path: readonly PropertyKey[]): number =>
    lineOfPath(document, counter, path) + linesBefore;
  const parsed = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (parsed.success) return good({ value: parsed.data, file, lineOf });
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, file, lineOf));
  return bad(...problems);
}

/**
 * YAML's aliases, each a problem: an editor who begins a value with `*` means the character, and
 * an alias that is unknown or multiplies without end would stop the build without a line.
 */
function aliasProblems(
  document: Document.Parsed,
  placeAt: (offset: number) => Pick<Problem, 'file' | 'line'>,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias(_, { source, range }) {
      problems.push({
        ...placeAt(range?.[0] ?? 0),
        found: `a value that begins with “*”: *${source}`,
        expected: 'a value written out; YAML reads a leading “*” as a reference',
        todo: 'Put the value in single quotes, or write out what it refers to.',
      });
    },
  });
  return problems;
}

function lineOfPath(
  document: Document.Parsed,
  counter: LineCounter,
  path: readonly PropertyKey[],
): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
    const offset = node?.range?.[0];
    if (offset !== undefined) return counter.linePos(offset).line;
  }
  return 1;
}

type Issue = z.core.$ZodIssue;

function problemsOf(
  issue: Issue,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  const key = issue.path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({
      file,
      line: lineOf([...issue.path, unknown]),
      found: `the unknown key “${unknown}”`,
      expected: 'only the keys named in the README',
      todo: `Correct the spelling of “${unknown}”, or delete it.`,
    }));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return [
    {
      file,
      line: lineOf(issue.path),
      found: missing ? `no “${key}”` : `${key}: ${shown(issue.input)}`,
      expected: `${key}: ${inPlainWords(issue)}`,
      todo: missing ? `Add “${key}”.` : `Correct “${key}”.`,
    },
  ];
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text; put it in single quotes if it looks like a number',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item beginning with “- ”',
  object: '“key: value” lines',
};

function inPlainWords(issue: Issue): string {
  const written = !issue.message.startsWith('Invalid input');
  if (written || issue.code !== 'invalid_type') return issue.message;
  return KINDS[issue.expected] ?? issue.expected;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `a list of ${value.length}` : JSON.stringify(value);
}
