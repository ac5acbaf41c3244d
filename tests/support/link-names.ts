import type { BuiltPage } from '../../src/build/built-page.ts';
import { attribute, textOf } from './html.ts';
import type { Element } from './html.ts';
import { addressOf } from './site.ts';
import type { Site } from './site.ts';

/** Where the report's own words stand on a page. */
const REPORTS = ['data-report', 'data-quote', 'data-quote-part'];

/**
 * Links of a page that have one accessible name and lead to several places: each name with where
 * they lead. Links of the report's own words are left out: what they are called is the report's,
 * and “5个” leads to the note of the figure that stands there.
 */
export function ambiguousNames(site: Site, page: BuiltPage): Map<string, string[]> {
  const here = addressOf(site, page.file);
  const targets = new Map<string, Set<string>>();
  for (const link of oursIn(page.root.childNodes)) {
    const href = attribute(link, 'href');
    if (href === undefined) continue;
    const name = (attribute(link, 'aria-label') ?? textOf(link)).replace(/\s+/g, '');
    targets.set(name, (targets.get(name) ?? new Set()).add(new URL(href, here).href));
  }
  const several = [...targets].filter(([, addresses]) => addresses.size > 1);
  return new Map(several.map(([name, addresses]) => [name, [...addresses]]));
}

/** The links below some nodes, those of the report's own words left out. */
function oursIn(nodes: readonly (Element | { readonly nodeName: string })[]): Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node) || REPORTS.some((name) => attribute(node, name) !== undefined)) {
      return [];
    }
    return node.tagName === 'a' ? [node] : oursIn(node.childNodes);
  });
}
