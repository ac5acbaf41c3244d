import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { bad, good } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';

/**
 * The top-level nodes of an MDX text. It is read by Sätteri, the engine Astro 7 renders with, with every rewriting feature off: the text is
 * verbatim.
 */
export function readMarkup(source: string, file: string): Result<readonly MdastNode[]> {
  try {
    const tree = mdxToMdast(source, { features: { gfm: false, smartPunctuation: false } });
    return good('children' in tree ? tree.children : []);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, words] = /^(\d+):\d+: (.*)$/s.exec(message) ?? [undefined, '1', message];
    return bad({
      file,
      line: Number(line),
      found: `markup that cannot be read: ${words}`,
      expected: 'every tag closed, and no “<” or “{” of the report left bare',
      todo: 'Close the tag, or put a backslash before a “<” or “{” that the report itself has.',
    });
  }
}
