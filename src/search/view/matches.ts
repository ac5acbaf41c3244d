import { normalize } from '../../report/normalize.ts';
import type { Span } from '../../report/span.ts';
import { linesOf } from '../engine/concordance.ts';
import type { Group, Snippet } from '../engine/outcome.ts';
import type { Word } from '../engine/query.ts';
import { element } from './element.ts';
import { places } from './messages.ts';
import { section } from './section.ts';
import type { ViewOptions } from './section.ts';

/** The sentences of a chapter that match, each a link to its place. */
export function matchesOf(
  { chapter, heading, count, snippets }: Group,
  words: readonly Word[],
  options: ViewOptions,
): HTMLElement {
  const items = snippets.map((snippet) => {
    const whole = marked(snippet.text, snippet.ranges);
    const shown = options.leaf
      ? [element('span', { class: 'whole' }, ...whole), lines(snippet)]
      : whole;
    const address = options.href(snippetPath(snippet, words));
    return element('li', {}, element('a', { href: address }, ...shown));
  });
  const href = options.href(`report/${encodeURIComponent(chapter)}/`);
  const name = { heading, href, count: places(count) };
  return section('search-group', name, element('ol', {}, ...items), options);
}

/** The lines of the concordance, for the eye alone: the ear gets the whole sentence beside them. */
function lines(snippet: Snippet): HTMLElement {
  const made = linesOf(snippet).map(({ before, match, after }) =>
    element(
      'span',
      { class: 'kwic' },
      // Runs to the left, so that what has no room is cut there; `bdi` keeps its own order.
      element('span', { class: 'before', dir: 'rtl' }, element('bdi', { dir: 'ltr' }, before)),
      element('mark', {}, match),
      element('span', { class: 'after' }, after),
    ),
  );
  return element('span', { class: 'lines', 'aria-hidden': 'true' }, ...made);
}

/** Path of a sentence on its chapter's page; the query part alone leads there, without the hash. */
export function snippetPath({ id, chapter }: Snippet, words: readonly Word[]): string {
  // What was typed, if it leads to the same matches there; traditional characters would not.
  const sought = words.map(({ text, typed }) => (normalize(typed) === text ? typed : text));
  const query = new URLSearchParams({ s: id, q: sought.join(' ') }).toString();
  return `report/${encodeURIComponent(chapter)}/?${query}#${encodeURIComponent(id)}`;
}

/** A text with its matches in `<mark>`. */
export function marked(text: string, ranges: readonly Span[]): (Node | string)[] {
  let at = 0;
  const children: (Node | string)[] = [];
  for (const { start, end } of ranges) {
    children.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...children, text.slice(at)];
}
