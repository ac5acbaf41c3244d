import { describe, expect, it } from 'vitest';
import { textsOfClass } from '../../src/build/built-page.ts';
import type { BuiltPage } from '../../src/build/built-page.ts';
import { attribute, elements, select, textOf } from '../support/html.ts';
import { addressOf, fileAt, sitemapAddresses } from '../support/site.ts';
import { SITES } from '../support/sites.ts';

const meta = (page: BuiltPage, key: string): string[] =>
  [...select(page, 'meta', { name: key }), ...select(page, 'meta', { property: key })].map(
    (element) => attribute(element, 'content') ?? '',
  );

/** Pages of paragraphs, which stand on their chapters' pages for search engines. */
const isPassage = ({ file }: BuiltPage): boolean => file.startsWith('p/');

const isIndexed = (page: BuiltPage): boolean =>
  !isPassage(page) && !meta(page, 'robots').some((content) => content.includes('noindex'));

describe.each(SITES)('%s', (_, site) => {
  const indexed = site.pages.filter(isIndexed);

  it.each(site.pages.map((page) => [page.file, page] as const))('%s says what it is', (file, page) => {
    const [html] = select(page, 'html');
    expect(attribute(html!, 'lang')).toBe('zh-Hans');
    expect(select(page, 'h1')).toHaveLength(1);
    expect(textOf(select(page, 'h1')[0]!).trim()).not.toBe('');
    expect(select(page, 'main')).toHaveLength(1);
    expect(select(page, 'title').map(textOf)).toEqual([expect.stringMatching(/\S/)]);
    expect(meta(page, 'description')).toEqual([expect.stringMatching(/^\S.{3,159}$/su)]);
    expect(meta(page, 'viewport')).toEqual([expect.stringContaining('width=device-width')]);
    expect(meta(page, 'og:title')).toEqual(select(page, 'title').map(textOf));
    expect(meta(page, 'og:description')).toEqual(meta(page, 'description'));
    expect(meta(page, 'og:image')).toHaveLength(1);
    expect(meta(page, 'og:url')).toEqual([addressOf(site, file)]);
  });

  it('has on every page one line for what did not come, which scripts show and hide', () => {
    for (const page of site.pages) {
      expect(textsOfClass(page, 'notice'), page.file).toEqual([expect.stringContaining('没有取全')]);
    }
  });

  it('has a canonical address on every page for search engines, and on no other', () => {
    for (const page of site.pages.filter((one) => !isPassage(one))) {
      const canonical = select(page, 'link', { rel: 'canonical' }).map((l) => attribute(l, 'href'));
      expect(canonical, page.file).toEqual(isIndexed(page) ? [addressOf(site, page.file)] : []);
    }
  });

  it('lists exactly those pages in its sitemap', () => {
    const expected = indexed.map((page) => addressOf(site, page.file));
    expect(sitemapAddresses(site).sort()).toEqual(expected.sort());
  });

  it('gives every such page a title and a description of its own', () => {
    for (const key of ['og:title', 'og:description']) {
      const texts = indexed.flatMap((page) => meta(page, key));
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    }
  });

  it('has share images that exist', () => {
    for (const page of site.pages) {
      for (const image of meta(page, 'og:image')) {
        expect(fileAt(site, image), `${page.file}: ${image}`).toBeDefined();
      }
    }
  });

  it('has structured data that can be read, on every page of the report', () => {
    for (const page of site.pages) {
      const data = select(page, 'script', { type: 'application/ld+json' }).map(
        (script) => JSON.parse(textOf(script)) as Record<string, unknown>,
      );
      for (const item of data) expect(item).toMatchObject({ '@context': 'https://schema.org' });
      if (!/^(report\/|full\/|index)/.test(page.file)) continue;
      expect(data.map((item) => item['@type']), page.file).toContain('Report');
    }
  });

  it('marks the report’s text on the pages of the report, and only there', () => {
    for (const page of site.pages) {
      const marked = elements(page).some((e) => attribute(e, 'data-report') !== undefined);
      expect(marked, page.file).toBe(/^(report|full|p)\//.test(page.file));
    }
  });
});
