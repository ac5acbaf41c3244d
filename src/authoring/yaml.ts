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
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: counter.linePos(error.pos[0]).line + linesBefore,
      ...syntaxTold(error),
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
  return good({ value: document.toJS() ?? {}, file, lineOf });
}

/** Checks what was read against a schema, reporting every problem with its line. */
export function conform<T>(read: Located<unknown>, schema: z.ZodType<T>): Result<Located<T>> {
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return good({ ...read, value: parsed.data });
  return bad(...parsed.error.issues.flatMap((issue) => schemaProblems(issue, read)));
}

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
    found:
      code === 'MULTILINE_IMPLICIT_KEY'
        ? 'a line that is no “key: value”'
        : message.replace(/ at line \d+[^]*$/, ''),
    expected: 'YAML: “key: value” lines, lists with “- ”, each key once',
    todo:
      'Correct this line: a half-width colon and a space follow a key; put the value in single ' +
      'quotes if it holds “: ” or “ #”.',
  };
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
