import { attributeOf } from './html-walk.ts';
import type { Element, Step } from './html-walk.ts';

/** What a page's head says of its article; empty where it says nothing. */
export interface PageMeta {
  readonly title: string;
  readonly published: string;
  readonly source: string;
  readonly site: string;
  readonly url: string;
}

/** Names of the settings of government sites, and of those that others use, the surest first. */
const NAMES: Readonly<Record<keyof PageMeta, readonly string[]>> = {
  title: ['articletitle', 'og:title'],
  published: ['pubdate', 'publishdate', 'article:published_time'],
  source: ['contentsource'],
  site: ['sitename', 'og:site_name'],
  url: ['url', 'og:url'],
};

/** Browsers write where a page was saved from. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i;

/** Reads what a page says of itself. */
export function pageMeta(steps: readonly Step[], html: string): PageMeta {
  const elements = steps.flatMap((step) => (step.at === 'begin' ? [step.element] : []));
  const said = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '';
    const content =
      attributeOf(element, 'content')
        ?.replace(/[\s\p{C}]+/gu, ' ')
        .trim() ?? '';
    if (content !== '' && !said.has(name.toLowerCase())) said.set(name.toLowerCase(), content);
  }
  const first = (key: keyof PageMeta): string =>
    NAMES[key].map((name) => said.get(name)).find(Boolean) ?? '';
  const addresses = [first('url'), canonical(elements), SAVED_FROM.exec(html)?.[1]];
  const url = addresses.find((address) => address !== undefined && isAddress(address)) ?? '';
  return {
    title: first('title').replace(/\s/gu, ''),
    published: first('published'),
    source: first('source'),
    site: first('site'),
    url,
  };
}

function canonical(elements: readonly Element[]): string | undefined {
  const link = elements.find(
    (element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical',
  );
  return link && attributeOf(link, 'href');
}

function isAddress(address: string): boolean {
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address);
}
