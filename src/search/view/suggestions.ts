import { element } from './element.ts';
import { MESSAGES, places } from './messages.ts';
import type { Suggestions } from '../engine/outcome.ts';
import type { Part } from '../engine/suggestion.ts';

/** How the view makes addresses. */
export interface ViewOptions {
  /** Address of a path (no leading slash) under the base path. */
  readonly href: (path: string) => string;
  /** Whether filters are set, for the wording when nothing is found. */
  readonly filtered?: boolean;
}

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
  return [...lists, offer(MESSAGES.spelled, links)];
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
  );
}

function offer(heading: string, items: readonly HTMLElement[]): HTMLElement {
  const title = element('h2', {}, heading);
  return element('section', { class: 'search-offer' }, title, element('ul', {}, ...items));
}

function searchLink(query: string, { href }: ViewOptions): HTMLElement {
  const address = href(`search/?${new URLSearchParams({ q: query }).toString()}`);
  return element('a', { href: address, 'data-search': query }, query);
}
