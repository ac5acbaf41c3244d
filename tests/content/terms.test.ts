import { describe, expect, it } from 'vitest';
import { glossesOf } from '../../src/layers/terms/glosses.ts';
import { facetsOf } from '../../src/layers/terms/facets.ts';
import { byPinyin } from '../../src/layers/terms/order.ts';
import { entriesIn } from '../../src/annotate/note.ts';
import { chapterText } from '../../src/report/report.ts';
import { terms as layer } from '../../src/layers/terms/layer.ts';
import { loadEdition, openIn } from '../../src/edition.ts';
import { PROJECT } from '../support/paths.ts';

const edition = loadEdition(PROJECT);
const { report } = edition;
const terms = openIn(edition, layer);
const glossary = terms.content;

describe('the terms of the report', () => {
  it('all occur, each occurrence being one of its entry’s match strings', () => {
    console.info(`${glossary.entries.length} entries, ${terms.count} occurrences`);
    expect([...terms.byEntry.keys()].sort()).toEqual(glossary.entries.map(({ id }) => id).sort());
    for (const [id, uses] of terms.byEntry) {
      for (const { occurrence, paragraph, sentence } of uses) {
        expect(glossary.byId.get(id)?.matches).toContain(occurrence.text);
        expect(paragraph.text.slice(occurrence.start, occurrence.end)).toBe(occurrence.text);
        expect(sentence.start <= occurrence.start && occurrence.start < sentence.end).toBe(true);
      }
    }
  });

  it('are counted alike by paragraph and by entry', () => {
    const sum = (lists: Iterable<readonly unknown[]>): number =>
      [...lists].reduce((total, { length }) => total + length, 0);
    expect(sum(terms.byParagraph.values())).toBe(terms.count);
    expect(sum(terms.byEntry.values())).toBe(terms.count);
  });
});

describe.each(report.chapters.map((chapter) => [chapter.id, chapter] as const))(
  '%s',
  (_, chapter) => {
    const text = chapterText(chapter);

    it('glosses each key term once, at the first paragraph that uses it', () => {
      const glossed = [...glossesOf(text, glossary, terms).values()].flat();
      const used = entriesIn(terms, text).map((id) => glossary.byId.get(id));
      expect(glossed).toEqual(used.filter((entry) => entry?.importance === 'key'));
    });
  },
);

it('lists every entry once in the order of pinyin, digits first, then A to Z', () => {
  const groups = byPinyin(glossary.entries);
  expect(groups.flatMap(({ entries }) => entries)).toHaveLength(glossary.entries.length);
  const letters = groups.map(({ letter }) => letter);
  expect(letters[0]).toBe('数字');
  expect(letters.slice(1)).toEqual(letters.slice(1).toSorted());
});

describe('facetsOf', () => {
  it('puts every entry under exactly one value of each facet', () => {
    for (const { values } of facetsOf(glossary)) {
      const ids = values.flatMap(({ entries }) => entries.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(glossary.entries.map(({ id }) => id).toSorted());
    }
  });
});
