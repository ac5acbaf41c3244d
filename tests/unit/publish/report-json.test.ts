import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/edition.ts';
import { reportData } from '../../../src/publish/report-json.ts';
import { reportJsonSchema } from '../../../src/publish/report-schema.ts';
import { OTHER_REPORT } from '../../support/paths.ts';
import { codePointSlice, paragraphsOf } from '../../support/published-text.ts';
import { fullEdition } from './full-edition.ts';

// The package is CommonJS: what its types call the default is a property here.
const applyFormats = formats as unknown as (ajv: Ajv2020) => void;
const edition = fullEdition();
const data = reportData(edition);
const paragraphs = new Map(paragraphsOf(data).map((paragraph) => [paragraph.id, paragraph]));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
applyFormats(ajv);
const validate = ajv.compile(reportJsonSchema(data.$schema));

describe('the edition as data', () => {
  it('is the source, character for character', () => {
    const text = paragraphsOf(data).map((paragraph) => paragraph.text);
    expect(text.join('')).toBe(edition.source.characters.join(''));
  });

  it('counts offsets in code points', () => {
    for (const { text, sentences } of paragraphs.values()) {
      for (const sentence of sentences) {
        expect(codePointSlice(text, sentence.start, sentence.end)).toBe(sentence.text);
      }
    }
    const occurrences = data.layers.flatMap((layer) => layer.occurrences);
    expect(occurrences.length).toBeGreaterThan(3);
    for (const { paragraph, start, end, text } of occurrences) {
      expect(codePointSlice(paragraphs.get(paragraph)!.text, start, end)).toBe(text);
    }
  });

  it('holds every layer with what is said, and on what basis', () => {
    expect(data.layers.map(({ name }) => name)).toEqual(['terms', 'figures', 'places']);
    expect(data.layers[0]!.entries[0]).toMatchObject({
      id: 'lin-li-shi-tang',
      says: ['给街坊做饭的食堂。', '报告说新开了6家。'],
      basis: { id: 'general', name: '通行释义' },
      sources: [],
    });
    expect(data.topics.map(({ id }) => id)).toEqual(['chu-xing', 'kan-shu']);
    expect(data.edition.number).toBe(1);
  });

  it('fits its schema, with layers and without', () => {
    for (const value of [data, reportData(loadEdition(OTHER_REPORT))]) {
      const json: unknown = JSON.parse(JSON.stringify(value));
      expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it.each([
    ['a key more', { ...data, extra: 1 }],
    ['no provenance', { ...data, source: undefined }],
    ['a layer without a name', { ...data, layers: [{ ...data.layers[0], name: '' }] }],
    ['an address that is none', { ...data, edition: { ...data.edition, url: 'x' } }],
  ])('would not with %s', (_, changed) => {
    expect(validate(JSON.parse(JSON.stringify(changed)))).toBe(false);
  });
});
