import { element } from './element.ts';
import type { Piece } from './text-map.ts';

/** Emphasises matches on a page and takes the emphasis away again. */
export interface Emphasis {
  /** Makes match `number` the current one. */
  point(number: number): void;
  /** Where match `number` stands in the window; undefined when there is none of that number. */
  place(number: number): DOMRect | undefined;
  clear(): void;
}

/** Names of the highlights, for `::highlight(…)`, and classes of the marks. */
const MATCH = 'search-match';
const CURRENT = 'search-current';

/**
 * Emphasises the matches, each given as its pieces, with the CSS Custom Highlight API, or with
 * `<mark>` where the browser lacks it.
 */
export function emphasise(matches: readonly (readonly Piece[])[]): Emphasis {
  const canHighlight = typeof Highlight !== 'undefined' && 'highlights' in CSS;
  return canHighlight ? withHighlights(matches) : withMarks(matches);
}

function withHighlights(matches: readonly (readonly Piece[])[]): Emphasis {
  const ranges = matches.map((pieces) => pieces.map(toRange));
  CSS.highlights.set(MATCH, new Highlight(...ranges.flat()));
  return {
    point(number) {
      const current = new Highlight(...(ranges[number] ?? []));
      current.priority = 1;
      CSS.highlights.set(CURRENT, current);
    },
    place: (number) => ranges[number]?.[0]?.getBoundingClientRect(),
    clear() {
      CSS.highlights.delete(MATCH);
      CSS.highlights.delete(CURRENT);
    },
  };
}

function toRange({ node, start, end }: Piece): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function withMarks(matches: readonly (readonly Piece[])[]): Emphasis {
  // From the end of each node to its beginning, so that splitting it leaves earlier offsets valid.
  const marks: HTMLElement[][] = matches.map(() => []);
  for (let number = matches.length - 1; number >= 0; number -= 1) {
    for (const piece of [...(matches[number] ?? [])].reverse()) {
      marks[number]?.unshift(wrap(piece));
    }
  }
  return {
    point(number) {
      marks.flat().forEach((mark) => mark.classList.remove(CURRENT));
      marks[number]?.forEach((mark) => mark.classList.add(CURRENT));
    },
    place: (number) => marks[number]?.[0]?.getBoundingClientRect(),
    clear: () => marks.flat().forEach(unwrap),
  };
}

function wrap({ node, start, end }: Piece): HTMLElement {
  const mark = element('mark', { class: MATCH });
  const matched = start > 0 ? node.splitText(start) : node;
  if (end - start < matched.length) matched.splitText(end - start);
  matched.replaceWith(mark);
  mark.append(matched);
  return mark;
}

function unwrap(mark: HTMLElement): void {
  const parent = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  parent?.normalize();
}
