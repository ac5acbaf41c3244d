import { element } from './element.ts';
import { MESSAGES, places } from './messages.ts';
import { section } from './section.ts';
import type { ViewOptions } from './section.ts';
import type { Spelled } from '../engine/pinyin.ts';
import type { Part } from '../engine/suggestion.ts';

/** What else the query spells in pinyin. */
export function spellings(spelled: readonly Spelled[], options: ViewOptions): HTMLElement[] {
  if (spelled.length === 0) return [];
  const items = spelled.map(({ title, url }) => {
    const item = element('li', {}, searchLink(title, options));
    // Names as many; the ear must hear which entry each leads to.
    const label = { href: options.href(url), 'aria-label': `看注解：${title}` };
    if (url) item.append(' ', element('a', label, '看注解'));
    return item;
  });
  return [offer(MESSAGES.spelled, items, options)];
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
