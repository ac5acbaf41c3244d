import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute, elements, select } from '../support/html.ts';
import { brokenLinks, pageLinks, sheetLinks } from '../support/links.ts';
import { fileAt, readBuilt, sitemapAddresses } from '../support/site.ts';
import { SITES } from '../support/sites.ts';

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly id: string;
  readonly icons: readonly { readonly src: string }[];
  readonly screenshots: readonly { readonly src: string; readonly form_factor: string }[];
}

describe.each(SITES)('%s', (_, site) => {
  const links = site.pages.flatMap((page) => pageLinks(site, page));

  it('has no link, asset or anchor that leads nowhere', () => {
    console.info(`${links.length} addresses on ${site.pages.length} pages followed`);
    expect(brokenLinks(site, links)).toEqual([]);
  });

  it('keeps every address of its own under its path', () => {
    const inside = links.filter(({ address }) => new URL(address).origin === site.origin);
    const strays = inside.filter(({ address }) => !new URL(address).pathname.startsWith(site.base));
    expect(inside.length).toBeGreaterThan(0);
    expect(strays).toEqual([]);
  });

  it('finds what its style sheets load', () => {
    const sheets = readdirSync(site.dir, { recursive: true, encoding: 'utf8' });
    const loaded = sheets
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => sheetLinks(site, file));
    expect(brokenLinks(site, loaded)).toEqual([]);
  });

  it('has a manifest whose pictures and pages exist', () => {
    const { id, start_url, scope, icons, screenshots } = JSON.parse(
      readBuilt(site, 'site.webmanifest'),
    ) as Manifest;
    const named = [id, start_url, scope, ...[...icons, ...screenshots].map(({ src }) => src)];
    for (const address of named) {
      expect(address.startsWith(site.base), address).toBe(true);
      expect(fileAt(site, new URL(address, site.origin).href), address).toBeDefined();
    }
  });

  it('has a sitemap of pages that exist', () => {
    for (const address of sitemapAddresses(site)) {
      expect(fileAt(site, address), address).toMatch(/\.html$/);
    }
  });

  it('uses each id once on a page', () => {
    for (const page of site.pages) {
      const ids = elements(page).flatMap((element) => attribute(element, 'id') ?? []);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      expect(twice, page.file).toEqual([]);
    }
  });

  it('reaches every page of the sitemap from the home page', () => {
    const reached = new Set(['index.html']);
    for (const file of reached) {
      for (const { from, address } of links) {
        const target = from === file ? fileAt(site, address) : undefined;
        if (target?.endsWith('.html')) reached.add(target);
      }
    }
    const unreached = sitemapAddresses(site).filter((a) => !reached.has(fileAt(site, a) ?? ''));
    expect(unreached).toEqual([]);
  });

  it('loads nothing from another origin', () => {
    for (const page of site.pages) {
      const loading = [
        ...select(page, 'link').filter((link) => !/canonical/.test(attribute(link, 'rel') ?? '')),
        ...['script', 'img', 'iframe', 'source', 'video', 'audio', 'object', 'embed'].flatMap((t) =>
          select(page, t),
        ),
      ];
      for (const element of loading) {
        for (const name of ['href', 'src', 'srcset', 'data']) {
          expect(attribute(element, name) ?? '', page.file).not.toMatch(/^(https?:)?\/\//);
        }
      }
    }
  });
});
