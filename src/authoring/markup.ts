import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { z } from 'zod';
import type { Located } from './located.ts';
import type { Problem } from './problem.ts';
import { bad, good, problemsOf } from './result.ts';
import type { Result } from './result.ts';
import { parseYaml } from './yaml.ts';

/** An MDX file: its settings, checked, and what stands below them, not looked at yet. */
export interface Markup<T> {
  readonly front: Result<Located<T>>;
  /** The top-level nodes; each knows its line. */
  readonly blocks: readonly MdastNode[];
}

/** What an MDX file is to be. */
export interface MarkupKind<T> {
  /** Of the settings between the two `---` lines. */
  readonly schema: z.ZodType<T>;
  /** Whether tables, `~~deletions~~` and bare addresses are markup: not where a text is verbatim. */
  readonly gfm: boolean;
  /** Of the whole file, for a message. */
  readonly shape: string;
}

/**
 * Reads an MDX file with Sätteri, the engine Astro 7 renders with, and nothing rewritten: quotation
 * marks and dashes stay as they are. Never throws.
 */
export function readMarkup<T>(
  source: string,
  file: string,
  { schema, gfm, shape }: MarkupKind<T>,
): Result<Markup<T>> {
  const front = (yaml: string): Result<Located<T>> =>
    parseYaml(yaml, schema, { file, linesBefore: 1 });
  try {
    const tree = mdxToMdast(source, { features: { gfm, smartPunctuation: false } });
    const [first, ...blocks] = 'children' in tree ? tree.children : [];
    if (first?.type !== 'yaml') return bad(noFrontmatter(file, shape));
    return good({ front: front(first.value), blocks });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const yaml = /^\ufeff?---\r?\n([\s\S]*?)^---\s*$/m.exec(source)?.[1];
    // What is not closed is read as text, in which the settings' own signs may be markup.
    if (yaml === undefined) return bad(noFrontmatter(file, shape));
    return bad(unreadable(message, file), ...problemsOf(front(yaml)));
  }
}

function noFrontmatter(file: string, shape: string): Problem {
  return {
    file,
    line: 1,
    found: 'no frontmatter',
    expected: shape,
    todo: 'Begin the file with “---”, the keys the README lists, and “---”.',
  };
}

function unreadable(message: string, file: string): Problem {
  const [, line, words] = /^(\d+):\d+: (.*)$/s.exec(message) ?? [undefined, '1', message];
  return {
    file,
    line: Number(line),
    found: `markup that cannot be read: ${words}`,
    expected: 'every tag closed, and no “<” or “{” of the text left bare',
    todo: 'Close the tag, or put a backslash before a “<” or “{” that belongs to the text.',
  };
}
