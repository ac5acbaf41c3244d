import { describe, expect, it } from 'vitest';
import { cutAround } from '../../../src/annotate/cut.ts';
import type { Occurrence } from '../../../src/annotate/occurrence.ts';

const TEXT = '零一二三四五六七八九';

const occurrence = (start: number, end: number): Occurrence => ({
  ...{ start, end, entry: 'e', layer: 'figures', text: TEXT.slice(start, end) },
});

/** What is left of 二三四五六七, at 2 to 8, beside others at these places. */
function left(...others: readonly (readonly [number, number])[]): string[] {
  const found = cutAround(
    [occurrence(2, 8)],
    others.map(([start, end]) => occurrence(start, end)),
  );
  for (const piece of found) expect(piece).toEqual(occurrence(piece.start, piece.end));
  return found.map(({ text }) => text);
}

describe('an occurrence cut around others', () => {
  it.each([
    { name: 'nothing else', others: [], pieces: ['二三四五六七'] },
    { name: 'one in it', others: [[4, 5]], pieces: ['二三', '五六七'] },
    { name: 'one at its beginning', others: [[2, 4]], pieces: ['四五六七'] },
    { name: 'one at its end', others: [[6, 8]], pieces: ['二三四五'] },
    { name: 'one across its beginning', others: [[0, 4]], pieces: ['四五六七'] },
    { name: 'one across its end', others: [[6, 9]], pieces: ['二三四五'] },
    {
      name: 'two in it',
      others: [
        [3, 4],
        [6, 7],
      ],
      pieces: ['二', '四五', '七'],
    },
    {
      name: 'two side by side',
      others: [
        [3, 4],
        [4, 6],
      ],
      pieces: ['二', '六七'],
    },
    {
      name: 'one in another',
      others: [
        [3, 6],
        [4, 5],
      ],
      pieces: ['二', '六七'],
    },
    {
      name: 'two that take all of it',
      others: [
        [2, 5],
        [5, 8],
      ],
      pieces: [],
    },
    { name: 'one around it, for its link to hold', others: [[0, 9]], pieces: ['二三四五六七'] },
    { name: 'one of the same words', others: [[2, 8]], pieces: ['二三四五六七'] },
    {
      name: 'neighbours',
      others: [
        [0, 2],
        [8, 9],
      ],
      pieces: ['二三四五六七'],
    },
  ] as const)('$name', ({ others, pieces }) => {
    expect(left(...others)).toEqual(pieces);
  });

  it('stands among the layer’s others', () => {
    const found = cutAround([occurrence(0, 2), occurrence(5, 8)], [occurrence(1, 2)]);
    expect(found.map(({ text }) => text)).toEqual(['零', '五六七']);
  });
});
