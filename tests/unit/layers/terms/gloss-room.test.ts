import { describe, expect, it } from 'vitest';
import { glossRoom } from '../../../../src/layers/terms/gloss-room.ts';
import type { Entry } from '../../../../src/layers/terms/schema.ts';
import type { Paragraph } from '../../../../src/report/report.ts';

/** Paragraphs of so many lines of 35 characters. */
const paragraphs = (...lines: readonly number[]): Paragraph[] =>
  lines.map((count, index) => ({ id: `p${index}`, text: '文'.repeat(35 * count) }) as Paragraph);

/** An entry whose gloss takes four lines of 21 characters; five when it is not verified. */
const entry = (status = 'sourced', characters = 79): Entry =>
  ({ term: '四字名词', short: '释'.repeat(characters), status }) as Entry;

/** Room below p0, p1 and so on, with so many glosses beside each. */
function roomOf(lines: readonly number[], glosses: readonly number[], status?: string): number[] {
  const beside = glosses.map((count, index): [string, Entry[]] => [
    `p${index}`,
    Array.from({ length: count }, () => entry(status)),
  ]);
  const room = glossRoom(paragraphs(...lines), new Map(beside));
  for (const blank of room.values()) expect(blank).toBeGreaterThan(0);
  return lines.map((_, index) => room.get(`p${index}`) ?? 0);
}

describe('the room below a paragraph', () => {
  it('is none without glosses', () => {
    expect(roomOf([1, 2, 3], [])).toEqual([0, 0, 0]);
  });

  it('is none where the paragraph is as tall as its glosses', () => {
    // Two glosses take 2 × (4 × 0.63 + 0.17) = 5.38 lines; the paragraph and its gap 5.75.
    expect(roomOf([5, 1], [2])).toEqual([0, 0]);
  });

  it('forgives glosses that hang over by one line', () => {
    // 5.38 lines of glosses beside 4.75.
    expect(roomOf([4, 1], [2])).toEqual([0, 0]);
  });

  it.each([
    { tall: 3, blank: 1 },
    { tall: 2, blank: 2 },
    { tall: 1, blank: 3 },
  ])('is $blank below $tall lines with 5.38 lines of glosses', ({ tall, blank }) => {
    expect(roomOf([tall], [2])).toEqual([blank]);
  });

  it('is three lines at the most', () => {
    expect(roomOf([1], [8])).toEqual([3]);
  });

  it('counts what still hangs over from the paragraphs before', () => {
    // 8.07 − 1.75 = 6.32 hang over, 3 of them are left blank; 3.32 − 1.75 is left for the next.
    expect(roomOf([1, 1, 1], [3])).toEqual([3, 1, 0]);
    // The same glosses without anything hanging over would need no room.
    expect(roomOf([4, 4], [2, 2])).toEqual([0, 1]);
  });

  it('forgets what hung over once a paragraph is tall enough', () => {
    expect(roomOf([1, 20, 4], [3, 0, 2])).toEqual([3, 0, 0]);
  });

  it('lends no room of a tall paragraph to the next one', () => {
    expect(roomOf([20, 1], [1, 2])).toEqual([0, 3]);
  });

  it('reckons with the label of an entry that is not verified', () => {
    // 83.5 characters, and three of the label: five lines in place of four.
    expect(roomOf([4], [2], 'unverified')).toEqual([1]);
  });

  it('reckons with the half character between a term and its meaning', () => {
    // 84.5 characters: five lines in place of four.
    const glosses = new Map([['p0', [entry('sourced', 80), entry('sourced', 80)]]]);
    expect(glossRoom(paragraphs(4), glosses)).toEqual(new Map([['p0', 1]]));
  });
});
