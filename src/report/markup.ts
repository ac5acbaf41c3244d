import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { bad, good } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';

/**
 * The top-level nodes of an MDX text. It is read by Sätteri, the engine Astro 7 renders with, with
 * every rewriting feature off: the text is verbatim.
 */
export function readMarkup(source: string, file: string): Result<readonly MdastNode[]> {
  try {
    const tree = mdxToMdast(source, { features: { gfm: false, smartPunctuation: false } });
    // A whole text is read as a root, which has children.
    return good((tree as Extract<MdastNode, { type: 'root' }>).children);
  } catch (error) {
    const { message } = error as Error;
    const place = /^(\d+):\d+: /.exec(message);
    return bad({
      file,
      line: Number(place?.[1] ?? 1),
      found: `markup that cannot be read: ${message.slice(place?.[0].length)}`,
      expected: 'every tag closed, and no “<” or “{” of the report left bare',
      todo: 'Close the tag, or put a backslash before a “<” or “{” that the report itself has.',
    });
  }
}

/** 1-based line on which a node begins. */
export function lineOfNode(node: MdastNode): number {
  // Every node that was read from a text has its place in it.
  return node.position!.start.line;
}
