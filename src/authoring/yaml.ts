import { LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { checkInvisible } from './invisible.ts';
import type { Located } from './located.ts';
import type { Problem } from './problem.ts';
import { bad, good } from './result.ts';
import type { Result } from './result.ts';
import { schemaProblems } from './schema-problem.ts';

/** Where a piece of YAML stands: its file, and the lines above it when it is a frontmatter. */
export interface YamlPlace {
  readonly file: string;
  /** Lines of the file before the YAML's first line; 0 for a file that is all YAML. */
  readonly linesBefore?: number;
}

/** Most problems that are told of one file's values: more have one cause. */
const MOST_ISSUES = 100;

/** Parses a YAML text and checks it against a schema, as {@link readYaml} and {@link conform} do. */
export function parseYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  place: YamlPlace,
): Result<Located<T>> {
  const read = readYaml(text, place);
  return read.ok ? conform(read.value, schema) : read;
}

/**
 * Parses a YAML text, whatever it says, reporting every problem of its syntax with its line.
 * Dates stay strings (the `core` schema of YAML 1.2 has no dates). Never throws.
 */
export function readYaml(
  text: string,
  { file, linesBefore = 0 }: YamlPlace,
): Result<Located<unknown>> {
  const counter = new LineCounter();
  // The library would warn of a key in braces in words of its own; the schema knows no such key.
  const options = { lineCounter: counter, uniqueKeys: true, logLevel: 'error' } as const;
  const document = parseDocument(text, options);
  const invisible = checkInvisible(text, file, linesBefore);
  if (invisible.length > 0) return bad(...invisible);
  const placeAt = (offset: number): Pick<Problem, 'file' | 'line'> => ({
    file,
    line: counter.linePos(offset).line + linesBefore,
  });
  if (document.errors.length > 0) {
    return bad(
      ...ownErrors(document.errors).map((one) => ({ ...placeAt(one.pos[0]), ...syntaxTold(one) })),
    );
  }
  const unfit = unfitValues(document, placeAt);
  if (unfit.length > 0) return bad(...unfit);
  const lineOf = (path: readonly PropertyKey[]): number =>
    lineOfPath(document, counter, path) + linesBefore;
  const value: unknown = document.toJS() ?? {};
  return good({ value, file, lineOf });
}

/** Checks what was read against a schema, reporting every problem with its line. */
export function conform<T>(read: Located<unknown>, schema: z.ZodType<T>): Result<Located<T>> {
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return good({ ...read, value: parsed.data });
  const told = parsed.error.issues.slice(0, MOST_ISSUES);
  return bad(...told.flatMap((issue) => schemaProblems(issue, read)));
}

/**
 * Mistakes of syntax that are an editor's own: after the first, unless it is but a key that stands
 * twice, the parser takes one line after another for something else.
 */
function ownErrors<Told extends Pick<YAMLParseError, 'code'>>(
  errors: readonly Told[],
): readonly Told[] {
  const first = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return first < 0 ? errors : errors.slice(0, first + 1);
}

/** What the parser's words, which speak of its insides, are in an editor's. */
const SYNTAX: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  BAD_SCALAR_START: 'a value that begins with a sign of YAML',
  BLOCK_AS_IMPLICIT_KEY: 'a second “: ” or “- ” on a line, or one indented unlike those beside it',
  DUPLICATE_KEY: 'a key that stands above already',
  MULTILINE_IMPLICIT_KEY: 'a line that is no “key: value”',
  TAB_AS_INDENT: 'a tab at the beginning of a line',
};

/** A mistake of syntax in the parser's words, without its line, and what to do. */
function syntaxTold({
  code,
  message,
}: Pick<YAMLParseError, 'code' | 'message'>): Omit<Problem, 'file' | 'line'> {
  if (code === 'MULTIPLE_DOCS') {
    return {
      found: 'a line “---”',
      expected: 'one list of settings in a file',
      todo: 'Delete it.',
    };
  }
  return {
    found: SYNTAX[code] ?? message.replace(/ at line \d+[^]*$/, ''),
    expected: 'YAML: “key: value” lines, lists with “- ”, each key once',
    todo:
      'Correct this line: a half-width colon and a space follow a key; put the value in single ' +
      'quotes if it holds “: ” or “ #”, or begins with a sign; indent with spaces.',
  };
}

/**
 * Values that are not what an editor meant. An alias: who begins a value with `*` means the
 * character, and one that is unknown or multiplies without end would stop the build without a line.
 * An invisible character that was written as a sign of escape, such as `\u200B`.
 */
function unfitValues(
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
    Scalar(_, { value, range }) {
      if (typeof value !== 'string') return;
      const { file, line = 1 } = placeAt(range?.[0] ?? 0);
      problems.push(...checkInvisible(value, file, line - 1));
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
