import type { Span } from '../../report/span.ts';

/** A stretch of one text node, UTF-16 offsets, end exclusive. */
export interface Piece extends Span {
  readonly node: Text;
}

/** The report's words in one passage of the page, as one text that knows its text nodes. */
export interface TextMap {
  readonly text: string;
  /** The text nodes that a span of `text` covers, in order. */
  pieces(span: Span): Piece[];
}

/** How a page marks the report's words. */
export interface PageMarks {
  /** Elements whose text is searched as one: a paragraph, a heading. */
  readonly passage: string;
  /** Elements that hold nothing but the report's words, inside a passage or being one. */
  readonly words: string;
  /** Elements inside those that are not the report's words after all. */
  readonly ours: string;
}

/** Maps every passage of a page, in document order. */
export function mapPassages(root: ParentNode, marks: PageMarks): TextMap[] {
  const passages = [...root.querySelectorAll<HTMLElement>(marks.passage)];
  return passages.map((passage) => mapText(textNodes(passage, marks)));
}

function textNodes(passage: HTMLElement, { words, ours }: PageMarks): Text[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent?.closest(words) && !parent.closest(ours)) nodes.push(node);
  }
  return nodes;
}

function mapText(nodes: readonly Text[]): TextMap {
  return {
    text: nodes.map(({ data }) => data).join(''),
    pieces({ start, end }) {
      const pieces: Piece[] = [];
      let offset = 0;
      for (const node of nodes) {
        const from = Math.max(start - offset, 0);
        const to = Math.min(end - offset, node.length);
        if (from < to) pieces.push({ node, start: from, end: to });
        offset += node.length;
      }
      return pieces;
    },
  };
}
