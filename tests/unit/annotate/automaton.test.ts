import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../../src/annotate/automaton.ts';

/** Counts the trie look-ups, the automaton's unit of work besides reporting hits. */
function lookUps(work: () => void): number {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own receiver
  const original = Map.prototype.get;
  let count = 0;
  Map.prototype.get = function (key: unknown) {
    count += 1;
    return original.call(this, key) as unknown;
  };
  try {
    work();
  } finally {
    Map.prototype.get = original;
  }
  return count;
}

describe('buildAutomaton', () => {
  it.each([
    { name: 'nothing to find', patterns: [], text: '五龙', found: [] },
    { name: 'nothing to search', patterns: ['龙'], text: '', found: [] },
    {
      name: 'the textbook case',
      patterns: ['he', 'she', 'his', 'hers'],
      text: 'ushers',
      found: [
        [1, 1, 4],
        [0, 2, 4],
        [3, 2, 6],
      ],
    },
    {
      name: 'self-overlap',
      patterns: ['aa'],
      text: 'aaaa',
      found: [
        [0, 0, 2],
        [0, 1, 3],
        [0, 2, 4],
      ],
    },
    {
      name: 'a pattern inside another',
      patterns: ['公社', '人民公社'],
      text: '人民公社',
      found: [
        [1, 0, 4],
        [0, 2, 4],
      ],
    },
    {
      name: 'a repeated pattern',
      patterns: ['社', '社'],
      text: '公社',
      found: [
        [0, 1, 2],
        [1, 1, 2],
      ],
    },
    { name: 'case and width are exact', patterns: ['A', '1'], text: 'aＡ１', found: [] },
    { name: 'offsets count UTF-16 units', patterns: ['里'], text: '𠀀里', found: [[0, 2, 3]] },
    { name: 'a pattern beyond the BMP', patterns: ['𠀀'], text: '里𠀁𠀀', found: [[0, 3, 5]] },
  ])('$name', ({ patterns, text, found }) => {
    const expected = found.map(([pattern, start, end]) => ({ pattern, start, end }));
    expect(buildAutomaton(patterns).search(text)).toEqual(expected);
  });

  it('rejects an empty pattern', () => {
    expect(() => buildAutomaton(['社', ''])).toThrow(RangeError);
    expect(() => buildAutomaton(['社', ''])).toThrow('pattern 1 is empty');
  });

  it('keeps no memory of the previous text', () => {
    const automaton = buildAutomaton(['ab']);
    expect(automaton.search('a')).toEqual([]);
    expect(automaton.search('b')).toEqual([]);
  });

  it.each([
    { name: 'one pattern', patterns: ['aaab'] },
    {
      name: 'a thousand patterns',
      patterns: Array.from({ length: 1000 }, (_, i) => `${'a'.repeat(i + 1)}b`),
    },
    {
      name: 'a thousand unrelated ones',
      patterns: Array.from({ length: 1000 }, (_, i) => `c${i}`),
    },
  ])('takes at most two look-ups per code unit: $name', ({ patterns }) => {
    const automaton = buildAutomaton(patterns);
    // Runs just too short to match force the longest possible chains of fallbacks.
    const text = `${'a'.repeat(999)}c`.repeat(50);
    const count = lookUps(() => automaton.search(text));
    expect(count).toBeGreaterThanOrEqual(text.length);
    expect(count).toBeLessThanOrEqual(2 * text.length);
  });
});
