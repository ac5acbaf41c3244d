import type { BuiltPage } from '../../src/build/built-page.ts';
import { attribute, elements, textOf } from './html.ts';
import type { Element } from './html.ts';
import { addressOf, fileAt, readBuilt } from './site.ts';
import type { Site } from './site.ts';

/** An address written somewhere in the built site, resolved. */
export interface Link {
  /** File that holds it. */
  readonly from: string;
  readonly address: string;
}

const ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];
const CARD = /^(og:url|og:image|og:image:secure_url|twitter:image)$/;

/** Every address that a page's elements, share card and structured data name. */
export function pageLinks(site: Site, page: BuiltPage): Link[] {
  const here = addressOf(site, page.file);
  return elements(page)
    .flatMap((element) => [...written(element), ...structured(element)])
    .filter((address) => !/^(mailto|tel|data|javascript):/.test(address))
    .map((address) => ({ from: page.file, address: new URL(address, here).href }));
}

function written(element: Element): string[] {
  const plain = ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []);
  const sets = (attribute(element, 'srcset') ?? '').split(',').flatMap((candidate) => {
    const address = candidate.trim().split(/\s/)[0];
    return address ? [address] : [];
  });
  const named = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  const card = CARD.test(named) ? [attribute(element, 'content') ?? ''] : [];
  return [...plain, ...sets, ...styleAddresses(attribute(element, 'style') ?? ''), ...card].concat(
    element.tagName === 'style' ? styleAddresses(textOf(element)) : [],
  );
}

function structured(element: Element): string[] {
  if (attribute(element, 'type') !== 'application/ld+json') return [];
  const found: string[] = [];
  JSON.parse(textOf(element), (key, value: unknown) => {
    const isAddress = ['url', 'image', 'contentUrl', 'item'].includes(key);
    if (isAddress && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

/** Addresses that a style sheet loads. */
export function styleAddresses(css: string): string[] {
  const urls = css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g);
  return [...urls]
    .map(([, , url, , imported]) => url ?? imported ?? '')
    .filter((address) => address !== '' && !address.startsWith('data:'));
}

/**
 * What is wrong with the links inside a site: those that leave the base path, lead to no file, or
 * name an anchor that the page does not have. Links to other origins are not looked at.
 */
export function brokenLinks(site: Site, links: readonly Link[]): string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string): ReadonlySet<string> => {
    const known = anchors.get(file);
    if (known) return known;
    const page = site.pages.find((candidate) => candidate.file === file);
    const ids = page ? elements(page).flatMap((element) => attribute(element, 'id') ?? []) : [];
    anchors.set(file, new Set(ids));
    return idsOf(file);
  };
  return links.flatMap(({ from, address }) => {
    const url = new URL(address);
    if (url.origin !== site.origin) return [];
    const file = fileAt(site, address);
    if (file === undefined) return [`${from}: ${address} leads to no file`];
    const id = decodeURIComponent(url.hash.slice(1));
    if (id === '' || !file.endsWith('.html') || idsOf(file).has(id)) return [];
    return [`${from}: ${address} names an anchor that ${file} does not have`];
  });
}

/** The addresses in a built style sheet, resolved from where it lies. */
export function sheetLinks(site: Site, file: string): Link[] {
  return styleAddresses(readBuilt(site, file)).map((address) => ({
    from: file,
    address: new URL(address, addressOf(site, file)).href,
  }));
}
