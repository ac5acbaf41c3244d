import { element } from './element.ts';
import { MESSAGES, places } from './messages.ts';
import { section } from './section.ts';
import type { ViewOptions } from './section.ts';
import type { Suggestions } from '../engine/outcome.ts';
import type { Part } from '../engine/suggestion.ts';

/** The phrases of the report for everyday words, and what the query spells in pinyin. */
export function offers({ everyday, spelled }: Suggestions, options: ViewOptions): HTMLElement[] {
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
      const link = searchLink(text, options);
      if (count === undefined) return element('li', {}, link);
      return element(
        'li',
        {},
        link,
        ' ',
        element('span', { class: 'search-count' }, places(count)),
      );
    }),
    options,
  );
}

function offer(heading: string, items: readonly HTMLElement[], options: ViewOptions): HTMLElement {
  return section('search-offer', { heading }, element('ul', {}, ...items), options);
}

function searchLink(query: string, { href }: ViewOptions): HTMLElement {
  const address = href(`search/?${new URLSearchParams({ q: query }).toString()}`);
  return element('a', { href: address, 'data-search': query }, query);
}
