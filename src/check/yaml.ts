import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** Where a piece of YAML stands: its file, and the lines above it when it is a frontmatter. */
export interface YamlPlace {
  readonly file: string;
  /** Lines of the file before the YAML's first line; 0 for a file that is all YAML. */
  readonly linesBefore?: number;
}

/** What a YAML text yields: its value when it fits the schema, else the problems with their lines. */
export type YamlResult<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** 1-based line in the file of the node at a path, or of its nearest existing parent. */
      readonly lineOf: (path: readonly PropertyKey[]) => number;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parses a YAML text and checks it against a schema, reporting every problem with its line.
 * Dates stay strings (the `core` schema of YAML 1.2 has no dates). Never throws.
 */
export function parseYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  { file, linesBefore = 0 }: YamlPlace,
): YamlResult<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: counter.linePos(error.pos[0]).line + linesBefore,
      found: error.message.split('\n')[0] ?? error.code,
      expected: 'YAML: “key: value” lines, lists with “- ”, each key once',
      todo: 'Correct this line; put the value in single quotes if it holds “: ” or “ #”.',
    }));
    return { ok: false, problems };
  }
  const lineOf = (path: readonly PropertyKey[]): number =>
    lineOfPath(document, counter, path) + linesBefore;
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { ok: true, value: parsed.data, lineOf };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, file, lineOf));
  return { ok: false, problems };
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
  const given = 'input' in issue && issue.input !== undefined;
  return [
    {
      file,
      line: lineOf(issue.path),
      found: given ? `${key} = ${JSON.stringify(issue.input)}` : missingOr(key, issue.message),
      expected: `${key}: ${issue.message}`,
      todo: missing ? `Add “${key}”.` : `Correct “${key}”.`,
    },
  ];
}

function missingOr(key: string, message: string): string {
  return message.includes('undefined') ? `no “${key}”` : `“${key}” that does not fit`;
}
