import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { Problem } from '../authoring/problem.ts';

/**
 * The top-level nodes of an MDX text, or undefined after noting that it cannot be read. It is read
 * by Sätteri, the engine Astro 7 renders with, with every rewriting feature off: the text is
 * verbatim.
 */
export function readMarkup(
  source: string,
  file: string,
  problems: Problem[],
): readonly MdastNode[] | undefined {
  try {
    const tree = mdxToMdast(source, { features: { gfm: false, smartPunctuation: false } });
    return 'children' in tree ? tree.children : [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, words] = /^(\d+):\d+: (.*)$/s.exec(message) ?? [undefined, '1', message];
    problems.push({
      file,
      line: Number(line),
      found: `markup that cannot be read: ${words}`,
      expected: 'every tag closed, and no “<” or “{” of the report left bare',
      todo: 'Close the tag, or put a backslash before a “<” or “{” that the report itself has.',
    });
    return undefined;
  }
}
