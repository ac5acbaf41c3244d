import { element } from './element.ts';
import { MESSAGES, places } from './messages.ts';
import type { Offers } from '../engine/outcome.ts';
import type { Part } from '../engine/suggestion.ts';
import { headingOf } from './options.ts';
import type { ViewOptions } from './options.ts';

/** The phrases of the report for everyday words, and what the query spells in pinyin. */
export function offers({ everyday, spelled }: Offers, options: ViewOptions): HTMLElement[] {
  const lists = everyday.map(({ word, phrases }) =>
    choices(`“${word}”，${MESSAGES.everyday}`, phrases, options),
  );
  if (spelled.length === 0) return lists;
  const links = spelled.map(({ title, url }) =>
    element(
      'li',
      {},
      searchLink(title, options),
      ' ',
      element('a', { href: options.href(url) }, '看注解'),
    ),
  );
  return [...lists, offer(MESSAGES.spelled, links, options)];
}

/** A list of other searches, each with its number of matches. */
export function choices(
  heading: string,
  parts: readonly Part[],
  options: ViewOptions,
): HTMLElement {
  return offer(
    heading,
    parts.map(({ text, count }) => {
      const number = element('span', { class: 'search-count' }, places(count));
      return element('li', {}, searchLink(text, options), ' ', number);
    }),
    options,
  );
}

function offer(heading: string, items: readonly HTMLElement[], options: ViewOptions): HTMLElement {
  const title = element(headingOf(options), {}, heading);
  return element('section', { class: 'search-offer' }, title, element('ul', {}, ...items));
}

function searchLink(query: string, { href }: ViewOptions): HTMLElement {
  const address = href(`search/?${new URLSearchParams({ q: query }).toString()}`);
  return element('a', { href: address, 'data-search': query }, query);
}
