import { describe, expect, it } from 'vitest';
import { placesWithin } from '../../../../src/layers/places/layer.ts';
import { allText } from '../../../../src/report/report.ts';
import { layersOf, placesAt } from '../../../../src/layers/annotations.ts';
import { arrangeWords } from '../../../../src/annotate/arrange.ts';
import { loadEdition } from '../../../../src/edition.ts';
import { OTHER_REPORT, PROJECT } from '../../../support/paths.ts';

const { report, places, placeIndex, terms } = loadEdition(PROJECT);

describe('the places of the report', () => {
  it('all stand in it, each occurrence being one of its place’s match strings', () => {
    console.info(`${places.all.length} places, ${placeIndex.count} occurrences`);
    for (const { id } of places.all) expect(placeIndex.around.get(id)).not.toEqual([]);
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
      const listed = placeIndex.around.get(id)?.map(({ sentence }) => sentence.id);
      expect(listed).toEqual(named.map((sentence) => sentence.id));
    }
  });

  it('show each sentence once, in the order of the report', () => {
    const order = allText(report).flatMap(({ sentences }) => sentences.map(({ id }) => id));
    for (const uses of placeIndex.around.values()) {
      const at = uses.map(({ sentence }) => order.indexOf(sentence.id));
      expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b));
    }
  });

  it('include, for a place, what is said of the places in it', () => {
    for (const parent of places.all) {
      const listed = new Set(placeIndex.around.get(parent.id)?.map(({ sentence }) => sentence.id));
      for (const { id } of placesWithin(parent.id, places)) {
        for (const { sentence } of placeIndex.around.get(id) ?? []) {
          expect(listed).toContain(sentence.id);
        }
      }
    }
  });
});

describe('the layers of a paragraph', () => {
  it('hold the terms outside and the places inside', () => {
    for (const { id } of allText(report)) {
      const [words, , names] = layersOf(id);
      expect(words).toEqual(terms.byParagraph.get(id));
      expect(names ?? []).toEqual(placeIndex.byParagraph.get(id) ?? []);
    }
  });

  it('keep every character of the text, however terms and places cross', () => {
    for (const paragraph of allText(report)) {
      const { lead, body } = arrangeWords(paragraph, layersOf(paragraph.id));
      const nodes = [...lead, ...body];
      expect(nodes.map(({ start, end }) => paragraph.text.slice(start, end)).join('')).toBe(
        paragraph.text,
      );
    }
  });
});

describe('placesAt', () => {
  it('finds the places that a term’s words hold, where there is more to read of them', () => {
    const found = [...terms.byEntry.values()].flatMap((uses) =>
      placesAt(uses).map((place) => ({ place, uses })),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { place, uses } of found) {
      const here = new Set(uses.map(({ sentence }) => sentence.id));
      const others = placeIndex.around.get(place.id)?.filter((use) => !here.has(use.sentence.id));
      expect(others).not.toEqual([]);
    }
  });
});

describe('a report without places', () => {
  it('has none', () => {
    const { places: none, placeIndex: index } = loadEdition(OTHER_REPORT);
    expect(none.all).toEqual([]);
    expect(index.count).toBe(0);
  });
});
