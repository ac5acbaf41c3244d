import type { EntryHit } from '../engine/outcome.ts';
import { element } from './element.ts';
import { marked } from './matches.ts';
import { MESSAGES } from './messages.ts';
import { section } from './section.ts';
import type { ViewOptions } from './section.ts';

/** So many stand above the matches of the report; the others are folded. */
const FIRST = { leaf: 6, column: 4 };

/** Entries under a heading; nothing where there are none. */
export function entryList(
  kind: string,
  heading: string,
  entries: readonly EntryHit[],
  options: ViewOptions,
): HTMLElement[] {
  if (entries.length === 0) return [];
  const most = options.leaf ? FIRST.leaf : FIRST.column;
  // To fold away a single one would take as much room as it does.
  const first = entries.length <= most + 1 ? entries : entries.slice(0, most);
  const others = entries.slice(first.length);
  const content = element('div', {}, lines(first, options));
  if (others.length > 0) {
    const summary = element('summary', {}, MESSAGES.others(others.length));
    content.append(element('details', { class: 'search-others' }, summary, lines(others, options)));
  }
  return [section(kind, { heading, count: MESSAGES.entryCount(entries.length) }, content, options)];
}

/** The lines of an index: name, leader, kind; below it what the entry says. */
export function lines(entries: readonly EntryHit[], { href, leaf }: ViewOptions): HTMLElement {
  const items = entries.map(({ kind, title, ranges, url, text, ours }) => {
    const name = element('span', { class: ours ? 'name' : 'name ink' }, ...marked(title, ranges));
    const tail = element('span', { class: 'tail' }, kind);
    return element(
      'li',
      {},
      element('a', { href: href(url) }, name, ' ', tail),
      element('p', {}, text),
    );
  });
  return element('ul', { class: leaf && items.length > 1 ? 'index two' : 'index' }, ...items);
}
