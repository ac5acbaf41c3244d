import { describe, expect, it } from 'vitest';
import { glossRoom } from '../../../../src/layers/terms/gloss-room.ts';
import type { Entry } from '../../../../src/layers/terms/schema.ts';
import type { Paragraph } from '../../../../src/report/report.ts';

/** Paragraphs of so many lines of 32 characters, as the narrower leaf has them. */
const paragraphs = (...lines: readonly number[]): Paragraph[] =>
  lines.map((count, index) => ({ id: `p${index}`, text: '文'.repeat(32 * count) }) as Paragraph);

/** An entry whose gloss takes four lines of 17 characters; five when it is not verified. */
const entry = (status = 'sourced', characters = 63): Entry =>
  ({ term: '四字名词', short: '释'.repeat(characters), status }) as Entry;

/** Room below p0, p1 and so on, with so many glosses beside each; another paragraph follows. */
function roomOf(lines: readonly number[], glosses: readonly number[], status?: string): number[] {
  const beside = glosses.map((count, index): [string, Entry[]] => [
    `p${index}`,
    Array.from({ length: count }, () => entry(status)),
  ]);
  const room = glossRoom(paragraphs(...lines, 1), new Map(beside));
  for (const blank of room.values()) expect(blank).toBeGreaterThan(0);
  return lines.map((_, index) => room.get(`p${index}`) ?? 0);
}

describe('the room below a paragraph', () => {
  it('is none without glosses', () => {
    expect(roomOf([1, 2, 3], [])).toEqual([0, 0, 0]);
  });

  it('is none below the last paragraph, whose glosses are in no other’s way', () => {
    expect(glossRoom(paragraphs(1), new Map([['p0', [entry(), entry()]]]))).toEqual(new Map());
  });

  it('is none where the paragraph is as tall as its glosses', () => {
    // Two glosses take 2 × (4 × 0.69 + 0.17) = 5.86 lines; the paragraph and its gap 6.75.
    expect(roomOf([6, 1], [2])).toEqual([0, 0]);
  });

  it('forgives glosses that hang over by one line', () => {
    // 11.72 lines of glosses beside 10.75.
    expect(roomOf([10, 1], [4])).toEqual([0, 0]);
  });

  it.each([
    { tall: 4, blank: 1 },
    { tall: 3, blank: 2 },
    { tall: 2, blank: 3 },
  ])('is $blank below $tall lines with 5.86 lines of glosses', ({ tall, blank }) => {
    expect(roomOf([tall], [2])).toEqual([blank]);
  });

  it('is five lines at the most', () => {
    expect(roomOf([1], [8])).toEqual([5]);
  });

  it('counts what still hangs over from the paragraphs before', () => {
    // 11.72 − 1.75 = 9.97 hang over, 5 of them are left blank; 4.97 − 1.75 is left for the next.
    expect(roomOf([1, 1, 1], [4])).toEqual([5, 3, 0]);
    // The same glosses without anything hanging over would need no room.
    expect(roomOf([10, 5], [4, 2])).toEqual([0, 1]);
    expect(roomOf([20, 5], [4, 2])).toEqual([0, 0]);
  });

  it('forgets what hung over once a paragraph is tall enough', () => {
    expect(roomOf([1, 20, 5], [3, 0, 2])).toEqual([5, 0, 0]);
  });

  it('lends no room of a tall paragraph to the next one', () => {
    expect(roomOf([20, 1], [1, 2])).toEqual([0, 4]);
  });

  it('reckons with the label of an entry that is not verified', () => {
    // 67.5 characters, and three of the label: five lines in place of four.
    expect(roomOf([5], [2], 'unverified')).toEqual([1]);
  });

  it('reckons with the half character between a term and its meaning', () => {
    // 68.5 characters: five lines in place of four.
    const glosses = new Map([['p0', [entry('sourced', 64), entry('sourced', 64)]]]);
    expect(glossRoom(paragraphs(5, 1), glosses)).toEqual(new Map([['p0', 1]]));
  });

  it('is what the wider leaf needs, where its text is shorter', () => {
    // 22 glosses of a line take 18.92 lines; 640 characters take 20 lines or 17, and a gap.
    const glosses = new Map([['p0', Array.from({ length: 22 }, () => entry('sourced', 9))]]);
    expect(glossRoom(paragraphs(20, 1), glosses)).toEqual(new Map([['p0', 1]]));
  });
});
