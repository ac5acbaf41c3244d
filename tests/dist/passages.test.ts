import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/edition.ts';
import { citeByStandard, citeSentence } from '../../src/publish/citation.ts';
import type { BuiltPage } from '../../src/build/built-page.ts';
import { attribute, elements, select, textOf } from '../support/html.ts';
import type { Element } from '../support/html.ts';
import { OTHER_REPORT, PROJECT } from '../support/paths.ts';
import { addressOf, fileAt, pageOf, sitemapAddresses } from '../support/site.ts';
import { based, other, own } from '../support/sites.ts';

const byId = (page: BuiltPage, id: string): Element =>
  elements(page).find((element) => attribute(element, 'id') === id)!;

const inside = (element: Element, tag: string): Element[] =>
  elements({ file: '', root: element as unknown as BuiltPage['root'] }).filter(
    ({ tagName }) => tagName === tag,
  );

describe.each([
  ['the site', own, PROJECT],
  ['the site under a path', based, PROJECT],
  ['the invented report’s site', other, OTHER_REPORT],
] as const)('%s has a page for every paragraph', (_, site, dir) => {
  const { report } = loadEdition(dir);
  const { provenance } = report;
  const places = report.parts.flatMap((part) =>
    part.chapters.flatMap((chapter) =>
      chapter.paragraphs.map((paragraph) => {
        const page = pageOf(site, `p/${paragraph.id}/index.html`);
        return { place: { part, chapter, paragraph }, page, address: addressOf(site, page.file) };
      }),
    ),
  );

  it('with the citation of each sentence, in which the quotation alone is set apart', () => {
    for (const { place, page, address } of places) {
      const items = inside(byId(page, 'cite'), 'p').filter((item) =>
        item.attrs.some(({ name }) => name === 'data-sentence'),
      );
      const { sentences } = place.paragraph;
      expect(items.map((item) => attribute(item, 'data-sentence'))).toEqual(
        sentences.map(({ key }) => String(key)),
      );
      items.forEach((item, at) => {
        const own = `${address}?s=${sentences[at]!.key}`;
        const cited = citeSentence(sentences[at]!, { provenance, place, address: own });
        expect(textOf(item)).toBe(cited.quotation + cited.source);
        expect(inside(item, 'q').map(textOf)).toEqual([cited.quotation]);
        expect(cited.source.endsWith(own)).toBe(true);
        expect(fileAt(site, own)).toBe(page.file);
      });
    }
  });

  it('with the citation by the standard, which is right before any script runs', () => {
    for (const { page } of places) {
      const cited = inside(byId(page, 'cite'), 'p').map(textOf);
      expect(cited.map((text) => text.trim())).toContain(citeByStandard(provenance));
    }
  });

  it('with a code of its address, which stands beside it in words and in characters', () => {
    const drawn = places.map(({ page, address }) => {
      const code = byId(page, 'qr');
      expect(attribute(code, 'role')).toBe('img');
      expect(attribute(code, 'aria-label')).toContain(address);
      const beside = elements(page).find((one) => attribute(one, 'class') === 'own-address');
      expect(textOf(beside!)).toBe(address);
      return inside(code, 'path').map((path) => attribute(path, 'd')).join(' ');
    });
    expect(new Set(drawn).size).toBe(places.length);
  });

  it('for people: search engines are shown its chapter, and no sitemap lists it', () => {
    const listed = sitemapAddresses(site);
    for (const { place, page, address } of places) {
      const canonical = select(page, 'link', { rel: 'canonical' }).map((l) => attribute(l, 'href'));
      expect(canonical).toEqual([addressOf(site, `report/${place.chapter.id}/index.html`)]);
      expect(listed).not.toContain(address);
    }
  });

  it('with a title and a picture of its own', () => {
    const titles = places.map(({ page }) => select(page, 'title').map(textOf).join());
    const pictures = places.map(({ page }) =>
      select(page, 'meta', { property: 'og:image' }).map((m) => attribute(m, 'content')).join(),
    );
    expect(new Set(titles).size).toBe(places.length);
    expect(new Set(pictures).size).toBe(places.length);
  });
});
