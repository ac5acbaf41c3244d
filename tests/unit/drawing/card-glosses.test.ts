import { describe, expect, it } from 'vitest';
import { indexLayer } from '../../../src/annotate/occurrences.ts';
import { cardGlosses } from '../../../src/drawing/card-glosses.ts';
import { termLayer } from '../../../src/layers/terms/locate.ts';
import type { Entry } from '../../../src/layers/terms/schema.ts';
import { chapterText } from '../../../src/report/report.ts';
import { entry, glossaryOf } from '../layers/terms/invented.ts';
import { smallReport } from '../report/small-report.ts';

const KEY = { importance: 'key', status: 'general', short: '一样东西' } as const;

/** The terms on the card of the first of two chapters. */
function chosen(entries: readonly Entry[], text: string, elsewhere = ''): string[] {
  const glossary = glossaryOf(entries);
  const report = smallReport({ a: [text], b: [elsewhere] });
  const index = indexLayer(report, termLayer(entries));
  const verbatim = new Set(entries.filter(({ term }) => text.includes(term)).map(({ id }) => id));
  const first = chapterText(report.chapters[0]!);
  return cardGlosses(first, { ...glossary, verbatim }, index).map(({ term }) => term);
}

describe('the glosses of a card', () => {
  const four = ['水车', '渡口', '石桥', '凉亭'].map((term) => entry(term, KEY));

  it('are the first three of terms that are used alike, in the order of the text', () => {
    expect(chosen(four, '凉亭、石桥、渡口、水车。')).toEqual(['凉亭', '石桥', '渡口']);
  });

  it('are those used most, still in the order of the text', () => {
    const text = '凉亭、石桥、渡口、水车，又是水车，又是渡口。';
    expect(chosen(four, text)).toEqual(['凉亭', '渡口', '水车']);
  });

  it('leave out of account what stands in another text', () => {
    const text = '凉亭、石桥、渡口、水车。';
    expect(chosen(four, text, '水车、水车、水车。')).toEqual(['凉亭', '石桥', '渡口']);
    expect(chosen(four, '凉亭。', '水车。')).toEqual(['凉亭']);
  });

  it.each([
    ['is not a key term', { importance: 'more' }],
    ['nobody could verify', { status: 'unverified' }],
    ['has a number in its meaning', { short: '2020年的东西' }],
    ['is too long for a column', { short: '长'.repeat(46) }],
  ] as const)('leave out one that %s', (_, change) => {
    expect(chosen([entry('水车', { ...KEY, ...change })], '水车。')).toEqual([]);
    expect(chosen([entry('水车', KEY)], '水车。')).toEqual(['水车']);
  });
});
