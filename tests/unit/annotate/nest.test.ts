import { describe, expect, it } from 'vitest';
import { nest } from '../../../src/annotate/nest.ts';
import type { Node } from '../../../src/annotate/nest.ts';
import type { Span } from '../../../src/report/span.ts';

interface Named extends Span {
  readonly name: string;
}

/** Reads 'A0-3 B5-9' as the spans of one layer. */
function spans(source: string): Named[] {
  return [...source.matchAll(/(\w)(\d+)-(\d+)/g)].map(([, name = '', start, end]) => ({
    name,
    start: Number(start),
    end: Number(end),
  }));
}

/** Writes a tree with brackets; `A(` opens a first piece, `+A(` a later one, `)+` is unfinished. */
function draw(text: string, nodes: readonly Node<Named>[]): string {
  return nodes
    .map((node) => {
      if (!('span' in node)) return text.slice(node.start, node.end);
      const inner = draw(text, node.children);
      return `${node.first ? '' : '+'}${node.span.name}(${inner})${node.last ? '' : '+'}`;
    })
    .join('');
}

describe('nest', () => {
  it.each([
    { name: 'no layers', layers: [], drawn: '0123456789' },
    { name: 'one span', layers: ['A2-4'], drawn: '01A(23)456789' },
    { name: 'the whole text', layers: ['A0-10'], drawn: 'A(0123456789)' },
    { name: 'neighbours', layers: ['A0-2 B2-4'], drawn: 'A(01)B(23)456789' },
    { name: 'inside', layers: ['A0-9', 'B2-4'], drawn: 'A(01B(23)45678)9' },
    { name: 'equal: earlier layer outside', layers: ['A2-4', 'B2-4'], drawn: '01A(B(23))456789' },
    { name: 'later layer around earlier', layers: ['A2-4', 'B1-6'], drawn: '0B(1A(23)45)6789' },
    { name: 'same start, later longer', layers: ['A2-4', 'B2-6'], drawn: '01B(A(23)45)6789' },
    { name: 'crossing to the right', layers: ['A0-4', 'B2-6'], drawn: 'A(01B(23)+)+B(45)6789' },
    { name: 'crossing to the left', layers: ['A4-8', 'B2-6'], drawn: '01B(23)+A(+B(45)67)89' },
    {
      name: 'crossing at both ends',
      layers: ['A0-3 B3-5 C5-9', 'D2-7'],
      drawn: 'A(01D(2)+)B(+D(34)+)C(+D(56)78)9',
    },
    {
      name: 'through three layers',
      layers: ['A0-4', 'B2-7', 'C5-9'],
      drawn: 'A(01B(23)+)+B(4C(56)+)+C(78)9',
    },
    {
      name: 'a piece crosses in turn',
      layers: ['A2-5', 'B4-9', 'C1-7'],
      drawn: '0C(1A(23B(4)+))++B(+C(56)78)9',
    },
    {
      name: 'four equal layers',
      layers: ['A1-3', 'B1-3', 'C1-3', 'D1-3'],
      drawn: '0A(B(C(D(12))))3456789',
    },
  ])('$name', ({ layers, drawn }) => {
    const text = '0123456789';
    expect(
      draw(
        text,
        nest(
          text.length,
          layers.map((layer) => spans(layer)),
        ),
      ),
    ).toBe(drawn);
  });

  it('gives the documented shape', () => {
    const span = { start: 1, end: 2 };
    expect(nest(2, [[span]])).toEqual([
      { start: 0, end: 1 },
      { span, start: 1, end: 2, first: true, last: true, children: [{ start: 1, end: 2 }] },
    ]);
    expect(nest(0, [[], []])).toEqual([]);
  });

  it.each([
    {
      name: 'an empty span',
      length: 9,
      layers: [[], [{ start: 3, end: 3 }]],
      message: 'span of layer 1 [3, 3): must cover',
    },
    {
      name: 'a span past the end',
      length: 9,
      layers: [[{ start: 3, end: 10 }]],
      message: 'span of layer 0 [3, 10): outside',
    },
    {
      name: 'a span before the start',
      length: 9,
      layers: [[{ start: -1, end: 1 }]],
      message: 'outside the text',
    },
    {
      name: 'an unsorted layer',
      length: 9,
      layers: [
        [
          { start: 5, end: 6 },
          { start: 1, end: 2 },
        ],
      ],
      message: 'must be sorted',
    },
    {
      name: 'a self-overlapping layer',
      length: 9,
      layers: [
        [
          { start: 1, end: 4 },
          { start: 3, end: 5 },
        ],
      ],
      message: 'starts before 4',
    },
    { name: 'a negative length', length: -1, layers: [], message: 'text length -1' },
    { name: 'a fractional length', length: 1.5, layers: [], message: 'text length 1.5' },
  ])('rejects $name', ({ length, layers, message }) => {
    expect(() => nest(length, layers)).toThrow(RangeError);
    expect(() => nest(length, layers)).toThrow(message);
  });
});
