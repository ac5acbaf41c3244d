import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { citeSelected, selectedOf } from '../../src/client/selected.ts';
import type { Piece } from '../../src/client/selected.ts';
import { paragraphName } from '../../src/report/naming.ts';
import { splitSentences } from '../../src/report/sentence.ts';
import { cutOf, reportText, twoPlaces } from './hostile.ts';
import { holds } from './property.ts';

describe('what is selected', () => {
  const page = 'https://example.org/p/jia-1/';
  const source = (where: string, query = ''): string =>
    `——某甲：《报告》，2031年1月8日在某会上，第一部分，（一）甲，${where}。${page}${query}`;

  it('is cited as it stands, with where it ends', () => {
    const selections = fc.record({
      texts: fc.tuple(reportText, reportText),
      places: twoPlaces,
      other: fc.boolean(),
      title: reportText.map((text) => text.replace(/[。，]/g, '') || '乙'),
    });
    holds(
      fc.property(selections, ({ texts, places, other, title }) => {
        const pieces = texts.flatMap((text, index) => {
          const chapter = other && index === 1 ? 'yi' : 'jia';
          const paragraph = paragraphName(index + 1);
          return splitSentences(text).map(({ start, end }, at) => {
            return { chapter, paragraph, sentence: at + 1, text: text.slice(start, end) };
          });
        });
        const whole = texts.join('\n');
        const wanted = cutOf(whole, places);
        const selected = selectedOf(cutPieces(pieces, whole, places));
        if ([...wanted.replace('\n', '')].length < 2) return;
        if (!selected) assert.fail('More than one character is selected.');
        assert.equal(selected.quotation, wanted.replace(/^\n|\n$/g, ''));
        const sentences = splitSentences(texts[0]).map(({ start, end }, at) => ({
          quotation: texts[0].slice(start, end),
          source: source(`第一段第${at + 1}句`, `?s=${at + 1}`),
        }));
        const about = { quotation: texts[0], source: source('第一段') };
        const sources = { whole: about, sentences, chapter: 'https://example.org/report/jia/' };
        const cited = citeSelected(selected, sources, title);
        assert.equal(cited.quotation, selected.quotation);
        assert.ok(cited.source.startsWith('——某甲：《报告》，2031年1月8日在某会上，第一部分，'));
        assert.ok(/。https:\/\/example\.org\/p\/[^。]*$/.test(cited.source), cited.source);
        const { first, last } = selected;
        if (first.chapter === last.chapter) return;
        const end = `至${title}${last.paragraph}。`;
        assert.ok(cited.source.includes(end), cited.source);
      }),
    );
  });
});

/** Of pieces, which follow each other in a text but for the ends of its lines, what a cut of it holds. */
function cutPieces(
  pieces: readonly Piece[],
  whole: string,
  places: readonly [number, number],
): Piece[] {
  const [from = 0, to = 0] = [...places]
    .sort((a, b) => a - b)
    .map((at) => Math.round(at * whole.length));
  let start = 0;
  return pieces.map(({ text, ...place }) => {
    if (whole.charAt(start) === '\n') start += 1;
    const begin = start;
    start += text.length;
    return {
      ...place,
      text: whole.slice(Math.max(begin, from), Math.max(begin, Math.min(start, to))),
    };
  });
}
