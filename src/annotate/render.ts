import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SentenceSpan } from './arrange.ts';
import type { Occurrence } from './occurrence.ts';
import type { Node } from './nest.ts';

/** How an occurrence is drawn: a link with the classes of its layer. */
export interface Mark {
  readonly classes: readonly string[];
  /** Absent for what the page is about: it is set off, and leads nowhere. */
  readonly href?: string;
  /** Id of its note where that stands on another page. */
  readonly note?: string;
  /** True for a layer that keeps its classes, on a bare span, inside another layer's link. */
  readonly keptInLink: boolean;
  /** True for a layer whose link yields to another layer's link inside it. */
  readonly yields: boolean;
}

/** Decides how each occurrence is drawn. */
export type MarkOf = (occurrence: Occurrence) => Mark;

/** A node of a paragraph's tree. */
export type WordNode = Node<SentenceSpan | Occurrence>;

/**
 * Renders the nodes of a paragraph as hast: sentences as `<span class="s">`, with the sentence's id
 * on its first piece, and occurrences as links. Links never nest (HTML forbids it): inside one,
 * a mark is a span or nothing. What the page is about is bold. The text of the result is exactly
 * what the nodes cover.
 *
 * @param text the paragraph's text, which the nodes' offsets (UTF-16) count in
 * @param linked true where the result stands inside a link
 */
export function renderWords(
  nodes: readonly WordNode[],
  text: string,
  markOf: MarkOf,
  linked = false,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!('span' in node)) return [{ type: 'text', value: text.slice(node.start, node.end) }];
    const { span, children, start } = node;
    if (isSentence(span)) {
      const id = start === span.sentence.start ? span.sentence.id : undefined;
      return [h('span', { class: 's', id }, renderWords(children, text, markOf, linked))];
    }
    const { classes, href, note, keptInLink, yields } = markOf(span);
    if (href === undefined) return [h('b', renderWords(children, text, markOf, linked))];
    if (linked && keptInLink) {
      return [h('span', { class: [...classes] }, renderWords(children, text, markOf, true))];
    }
    if (linked || (yields && children.some((child) => holdsLink(child, markOf)))) {
      return renderWords(children, text, markOf, linked);
    }
    const link = { class: [...classes], href, 'data-note': note };
    return [h('a', link, renderWords(children, text, markOf, true))];
  });
}

/** Whether a link that does not yield stands in a node, or is it. */
function holdsLink(node: WordNode, markOf: MarkOf): boolean {
  if (!('span' in node)) return false;
  if (!isSentence(node.span) && leads(markOf(node.span))) return true;
  return node.children.some((child) => holdsLink(child, markOf));
}

function leads({ href, yields }: Mark): boolean {
  return href !== undefined && !yields;
}

function isSentence(span: SentenceSpan | Occurrence): span is SentenceSpan {
  return span.layer === 'sentence';
}
