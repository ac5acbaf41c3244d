import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/edition.ts';
import { webAnnotations } from '../../../src/publish/web-annotations.ts';
import { allText } from '../../../src/report/report.ts';
import { absolute } from '../../../src/site/url.ts';
import { astray, collectionSchema } from '../../support/web-annotation.ts';
import { fullEdition, hostileEdition } from './full-edition.ts';

function read(edition: Edition) {
  const texts = new Map(
    allText(edition.report).map(({ chapter, id, text }) => [
      absolute(`report/${chapter}/#${id}`),
      text,
    ]),
  );
  const collection = collectionSchema.parse(JSON.parse(JSON.stringify(webAnnotations(edition))));
  return { collection, wrong: astray(collection, (source) => texts.get(source)) };
}

describe('the notes as Web Annotations', () => {
  it('are one for each place of each layer, and lead to its characters alone', () => {
    const edition = fullEdition();
    const { collection, wrong } = read(edition);
    expect(wrong).toEqual([]);
    const places = edition.layers.flatMap((open) => [...open.byParagraph.values()].flat());
    expect(collection.total).toBe(places.length);
    expect(collection['dcterms:issued']).toBe(edition.releases[0].date);
    expect(collection['schema:isBasedOn'].id).toBe(edition.report.provenance.url);
  });

  it('count in code points, and quote enough of a text that repeats itself', () => {
    const { collection, wrong } = read(hostileEdition({ e: '野家', f: '在建' }));
    expect(wrong).toEqual([]);
    expect(collection.total).toBe(12);
    const [first] = collection.first.items;
    expect(first!.target.selector[1]).toMatchObject({ start: 4, end: 6 });
  });

  it('say what, on what basis, and where more can be read', () => {
    const { collection } = read(fullEdition());
    const body = collection.first.items.find(({ id }) => id.includes('#terms-'))?.body;
    expect(body).toMatchObject([
      { purpose: 'describing', value: '给街坊做饭的食堂。报告说新开了6家。', language: 'zh-Hans' },
      { purpose: 'assessing', value: '通行释义' },
      { purpose: 'linking', source: absolute('glossary/lin-li-shi-tang/') },
    ]);
  });
});
