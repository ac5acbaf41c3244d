import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/authoring/problem.ts';
import { checkNarrowing, checkOverrides } from '../../../src/annotate/check-entries.ts';
import {
  indexByEntry,
  indexLayer,
  patternsOf,
  usedEntries,
} from '../../../src/annotate/occurrences.ts';
import type { Matching } from '../../../src/annotate/occurrences.ts';
import type { Override } from '../../../src/report/inline.ts';
import { allText } from '../../../src/report/report.ts';
import type { Report } from '../../../src/report/report.ts';
import { smallReport } from '../report/small-report.ts';
import { at } from './layers.ts';

describe('the patterns of entries', () => {
  it('are one for each match', () => {
    const entries = [
      { id: 'road', matches: ['路', '公路'], onlyIn: ['a'] },
      { id: 'tree', matches: ['树'] },
    ];
    expect(patternsOf(entries)).toEqual([
      { text: '路', entry: 'road', onlyIn: ['a'] },
      { text: '公路', entry: 'road', onlyIn: ['a'] },
      { text: '树', entry: 'tree' },
    ]);
  });

  it('are kept out of the phrases that are longer than they', () => {
    const entry = { id: 'road', matches: ['路', '公路'], notInside: ['公路', '铁路', '公路边'] };
    expect(patternsOf([entry]).map(({ notInside }) => notInside)).toEqual([
      ['公路', '铁路', '公路边'],
      ['公路边'],
    ]);
  });
});

describe('the index of a layer', () => {
  it('has occurrences by paragraph, and uses with their sentences by entry', () => {
    const report = smallReport({ a: ['种树。路修好，又修路；路。'], b: ['无。', '树'] });
    const patterns = patternsOf([
      { id: 'road', matches: ['路', '路；路'] },
      { id: 'tree', matches: ['树'] },
    ]);
    const { byParagraph, byEntry, count, marked } = indexLayer(report, { name: 'terms', patterns });
    expect(count).toBe(4);
    expect(marked).toBe(6);
    expect([...byParagraph].map(([id, own]) => [id, own.map(({ text }) => text)])).toEqual([
      ['a-1', ['树', '路', '路；路']],
      ['b-1', []],
      ['b-2', ['树']],
    ]);
    const uses = [...byEntry].map(([entry, own]) => [
      entry,
      own.map(({ occurrence, sentence }) => `${sentence.id} ${occurrence.text}`),
    ]);
    // The sentence is the one in which an occurrence begins.
    expect(uses).toEqual([
      ['tree', ['a-1-1 树', 'b-2-1 树']],
      ['road', ['a-1-2 路', 'a-1-2 路；路']],
    ]);
    expect(byEntry.get('tree')?.[1]?.paragraph.id).toBe('b-2');
  });

  it('names the entries in the order of their first use, and none that is unknown', () => {
    const report = smallReport({ a: ['种树，修路，架桥，种树。'] });
    const patterns = patternsOf([
      { id: 'bridge', matches: ['桥'] },
      { id: 'road', matches: ['路'] },
      { id: 'tree', matches: ['树'] },
    ]);
    const known = new Map(['bridge', 'canal', 'tree'].map((id) => [id, id.toUpperCase()]));
    const used = usedEntries(indexLayer(report, { name: 'terms', patterns }), known);
    expect(used).toEqual(['TREE', 'BRIDGE']);
  });

  it('counts the characters marked as readers do', () => {
    const report = smallReport({ a: ['𠮷路上，𠮷路边。'] });
    const patterns = patternsOf([{ id: 'road', matches: ['𠮷路'] }]);
    expect(indexLayer(report, { name: 'terms', patterns }).marked).toBe(4);
  });

  it('may be made of what was found in some paragraphs alone', () => {
    const text = allText(smallReport({ a: ['种树。', '修路。'] }));
    const road = { start: 1, end: 2, entry: 'road', layer: 'terms', text: '路' };
    const { byEntry, count } = indexByEntry(text, new Map([['a-2', [road]]]));
    expect(count).toBe(1);
    expect([...byEntry.keys()]).toEqual(['road']);
  });
});

/** Problems in brief. */
const told = (problems: readonly Problem[]): string[] =>
  problems.map(
    ({ file, line, found, expected, todo }) => `${file}:${line} ${found} (${expected}) ${todo}`,
  );

describe('what narrows an entry', () => {
  const check = (entry: Omit<Matching, 'id'>): string[] =>
    told(
      checkNarrowing(smallReport({ a: [], b: [] }), [
        {
          file: 'e.yaml',
          value: { id: 'e', ...entry },
          lineOf: ([key, index]) => (key === 'onlyIn' ? 10 : 20) + Number(index),
        },
      ]),
    );

  it.each([
    { name: 'nothing', entry: {} },
    { name: 'chapters of the report', entry: { onlyIn: ['b', 'a'] } },
    { name: 'phrases around one match or another', entry: { notInside: ['公路边', '铁路'] } },
  ])('may be $name', ({ entry }) => {
    expect(check({ matches: ['公路', '路'], ...entry })).toEqual([]);
  });

  it('is told where a chapter does not exist', () => {
    expect(check({ matches: ['路'], onlyIn: ['a', 'x'] })).toEqual([
      'e.yaml:11 onlyIn: x (ids of chapters: a, b) Correct or delete it.',
    ]);
  });

  it('is told where a phrase is no longer than a match, or holds none', () => {
    const expected = '(a longer phrase that holds a match: 公路、路桥) Correct or delete it.';
    expect(check({ matches: ['公路', '路桥'], notInside: ['公路边', '公路', '铁路'] })).toEqual([
      `e.yaml:21 notInside: 公路 ${expected}`,
      `e.yaml:22 notInside: 铁路 ${expected}`,
    ]);
  });
});

describe('decisions in the chapters', () => {
  const check = (...overrides: Override[]): string[] => {
    const [chapter] = smallReport({ a: ['甲', '乙'] }).chapters;
    const paragraphs = chapter!.paragraphs.map((paragraph) => ({ ...paragraph, overrides }));
    const report = { chapters: [{ ...chapter!, paragraphs: paragraphs.slice(1) }] };
    const layer = { layer: 'terms', tag: 'Term', expected: 'an id' };
    return told(checkOverrides(report as unknown as Report, new Set(['known']), layer));
  };

  it('may name an entry, none, or be another layer’s', () => {
    expect(check(at(0, 1, 'known'), at(0, 1, null), at(0, 1, 'x', 'places'))).toEqual([]);
  });

  it('are told where they name no entry of the layer', () => {
    expect(check(at(0, 1, 'known'), at(0, 1, 'x'))).toEqual([
      'a.mdx:2 <Term entry="x"> (an id) Correct the id, or add the entry.',
    ]);
  });
});
