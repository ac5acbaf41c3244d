import { describe, expect, it } from 'vitest';
import { placesWithin } from '../../src/layers/places/locate.ts';
import { allText } from '../../src/report/report.ts';
import { stackLayers } from '../../src/annotate/marks.ts';
import { places as layer } from '../../src/layers/places/layer.ts';
import { terms as termLayer } from '../../src/layers/terms/layer.ts';
import { arrangeWords } from '../../src/annotate/arrange.ts';
import { loadEdition, openIn } from '../../src/edition.ts';
import { OTHER_REPORT, PROJECT } from '../support/paths.ts';

const edition = loadEdition(PROJECT);
const { report, layers } = edition;
const placeIndex = openIn(edition, layer);
const places = placeIndex.content;
const terms = openIn(edition, termLayer);

describe('the places of the report', () => {
  it('all stand in it, each occurrence being one of its place’s match strings', () => {
    console.info(`${places.all.length} places, ${placeIndex.count} occurrences`);
    for (const { id } of places.all) expect(places.around.get(id)).not.toEqual([]);
    for (const [id, uses] of placeIndex.byEntry) {
      for (const { occurrence, paragraph } of uses) {
        expect(places.byId.get(id)?.matches).toContain(occurrence.text);
        expect(paragraph.text.slice(occurrence.start, occurrence.end)).toBe(occurrence.text);
      }
    }
  });

  it('are found in every sentence that holds a match outside the name of another', () => {
    const sentences = allText(report).flatMap((paragraph) => paragraph.sentences);
    for (const { id, matches, notInside = [] } of places.all) {
      const inside = new Set(placesWithin(id, places));
      const others = places.all.filter((other) => other.id !== id && !inside.has(other));
      const longer = others
        .flatMap((other) => other.matches)
        .filter((name) => matches.some((match) => name.includes(match)));
      const named = sentences.filter(({ text }) => {
        const rest = [...longer, ...notInside].reduce((left, name) => left.replace(name, ''), text);
        return matches.some((match) => rest.includes(match));
      });
      const listed = places.around.get(id)?.map(({ sentence }) => sentence.id);
      expect(listed).toEqual(named.map((sentence) => sentence.id));
    }
  });

  it('show each sentence once, in the order of the report', () => {
    const order = allText(report).flatMap(({ sentences }) => sentences.map(({ id }) => id));
    for (const uses of places.around.values()) {
      const at = uses.map(({ sentence }) => order.indexOf(sentence.id));
      expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b));
    }
  });

  it('include, for a place, what is said of the places in it', () => {
    for (const parent of places.all) {
      const listed = new Set(places.around.get(parent.id)?.map(({ sentence }) => sentence.id));
      for (const { id } of placesWithin(parent.id, places)) {
        for (const { sentence } of places.around.get(id) ?? []) {
          expect(listed).toContain(sentence.id);
        }
      }
    }
  });
});

describe('the layers of a paragraph', () => {
  it('hold the terms outside and the places inside', () => {
    for (const { id } of allText(report)) {
      const [words, , names] = stackLayers(layers, id);
      expect(words).toEqual(terms.byParagraph.get(id));
      expect(names ?? []).toEqual(placeIndex.byParagraph.get(id) ?? []);
    }
  });

  it('keep every character of the text, however terms and places cross', () => {
    for (const paragraph of allText(report)) {
      const { lead, body } = arrangeWords(paragraph, stackLayers(layers, paragraph.id));
      const nodes = [...lead, ...body];
      expect(nodes.map(({ start, end }) => paragraph.text.slice(start, end)).join('')).toBe(
        paragraph.text,
      );
    }
  });
});

describe('the places in a term’s words', () => {
  it('are led to from its note, where there is more to read of them', () => {
    const found = [...terms.byEntry.values()].flatMap((uses) =>
      placeIndex.yielded(uses).map(({ path, label }) => ({ path, label, uses })),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { path, label, uses } of found) {
      const id = path.split('/')[1] ?? '';
      expect(label).toBe(`说到${places.byId.get(id)?.name ?? ''}的原话`);
      const here = new Set(uses.map(({ sentence }) => sentence.id));
      const others = places.around.get(id)?.filter((use) => !here.has(use.sentence.id));
      expect(others).not.toEqual([]);
    }
  });
});

describe('a report without places', () => {
  it('has none', () => {
    const none = openIn(loadEdition(OTHER_REPORT), layer);
    expect(none.content.all).toEqual([]);
    expect(none.count).toBe(0);
  });
});
