import { describe, expect, it } from 'vitest';
import { nest } from '../../../src/annotate/nest.ts';
import type { Branch, Leaf, Node } from '../../../src/annotate/nest.ts';
import { contains, overlaps } from '../../../src/annotate/span.ts';
import type { Span } from '../../../src/annotate/span.ts';
import { randomSource } from './random.ts';

interface Named extends Span {
  readonly name: string;
  readonly layer: number;
}

/** Reads 'A0-3 B5-9' as the spans of one layer. */
function spans(source: string, layer: number): Named[] {
  return [...source.matchAll(/(\w)(\d+)-(\d+)/g)].map(([, name = '', start, end]) => ({
    name,
    layer,
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
      drawn: 'A(01D(2)+)+D(B(34))+C(+D(56)78)9',
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
    expect(draw(text, nest(text.length, layers.map(spans)))).toBe(drawn);
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

describe('nest on random layers', () => {
  const random = randomSource(1911);
  const crosses = (a: Span, b: Span): boolean =>
    overlaps(a, b) && !contains(a, b) && !contains(b, a);

  function randomLayer(length: number, layer: number): Named[] {
    const found: Named[] = [];
    let start = random(4);
    while (start < length) {
      const end = Math.min(length, start + 1 + random(7));
      found.push({ name: `${layer}:${start}`, layer, start, end });
      start = end + random(4);
    }
    return found;
  }

  function walk(nodes: readonly Node<Named>[], visit: (node: Node<Named>) => void): void {
    for (const node of nodes) {
      visit(node);
      if ('span' in node) walk(node.children, visit);
    }
  }

  /** Asserts that the nodes tile [start, end), and so do the children of each. */
  function checkTiling(nodes: readonly Node<Named>[], start: number, end: number): void {
    let here = start;
    for (const node of nodes) {
      expect(node.start).toBe(here);
      expect(node.end).toBeGreaterThan(node.start);
      if ('span' in node) checkTiling(node.children, node.start, node.end);
      here = node.end;
    }
    expect(here).toBe(end);
  }

  function checkPieces(
    span: Named,
    pieces: readonly Branch<Named>[],
    outer: readonly Named[],
  ): void {
    const boundaries = outer.flatMap(({ start, end }) => [start, end]);
    expect(pieces.map((p) => p.first)).toEqual(pieces.map((_, i) => i === 0));
    expect(pieces.map((p) => p.last)).toEqual(pieces.map((_, i) => i === pieces.length - 1));
    let here = span.start;
    for (const piece of pieces) {
      expect(piece.start).toBe(here);
      if (!piece.first) expect(boundaries).toContain(piece.start);
      here = piece.end;
    }
    expect(here).toBe(span.end);
    expect(pieces.length > 1).toBe(outer.some((other) => crosses(other, span)));
  }

  it('tiles the text, covers every span, and splits only what crosses', () => {
    let split = 0;
    for (let round = 0; round < 1500; round++) {
      const length = random(30);
      const layers = [0, 1, 2, 3].map((layer) => randomLayer(length, layer));
      const tree = nest(length, layers);
      checkTiling(tree, 0, length);

      const leaves: Leaf[] = [];
      const pieces = new Map<Named, Branch<Named>[]>(layers.flat().map((span) => [span, []]));
      walk(tree, (node) => {
        if (!('span' in node)) {
          leaves.push(node);
          return;
        }
        pieces.get(node.span)?.push(node);
        const [only] = node.children;
        if (only && 'span' in only && only.end - only.start === node.end - node.start) {
          expect(only.span.layer).toBeGreaterThan(node.span.layer);
        }
      });
      const text = Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
      expect(leaves.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const [span, own] of pieces) {
        checkPieces(span, own, layers.slice(0, span.layer).flat());
        if (own.length > 1) split += 1;
      }
    }
    expect(split).toBeGreaterThan(1000);
  });
});
