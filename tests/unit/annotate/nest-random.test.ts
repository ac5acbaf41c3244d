import { describe, expect, it } from 'vitest';
import { nest } from '../../../src/annotate/nest.ts';
import type { Branch, Leaf, Node } from '../../../src/annotate/nest.ts';
import { contains, overlaps } from '../../../src/report/span.ts';
import type { Span } from '../../../src/report/span.ts';
import { randomSource } from './random.ts';

interface Layered extends Span {
  readonly layer: number;
}

describe('nest on random layers', () => {
  const random = randomSource(1911);
  const crosses = (a: Span, b: Span): boolean =>
    overlaps(a, b) && !contains(a, b) && !contains(b, a);

  function randomLayer(length: number, layer: number): Layered[] {
    const found: Layered[] = [];
    let start = random(4);
    while (start < length) {
      const end = Math.min(length, start + 1 + random(7));
      found.push({ layer, start, end });
      start = end + random(4);
    }
    return found;
  }

  function walk(nodes: readonly Node<Layered>[], visit: (node: Node<Layered>) => void): void {
    for (const node of nodes) {
      visit(node);
      if ('span' in node) walk(node.children, visit);
    }
  }

  /** Asserts that the nodes tile [start, end), and so do the children of each. */
  function checkTiling(nodes: readonly Node<Layered>[], start: number, end: number): void {
    let here = start;
    for (const node of nodes) {
      expect(node.start).toBe(here);
      expect(node.end).toBeGreaterThan(node.start);
      if ('span' in node) checkTiling(node.children, node.start, node.end);
      here = node.end;
    }
    expect(here).toBe(end);
  }

  /** Asserts that the pieces cover the span, cut where it must be and nowhere else. */
  function checkPieces(
    span: Layered,
    pieces: readonly Branch<Layered>[],
    outer: readonly Span[],
  ): void {
    const cuts = outer
      .filter((piece) => crosses(piece, span))
      .flatMap(({ start, end }) => [start, end])
      .filter((offset) => span.start < offset && offset < span.end);
    const starts = [...new Set([span.start, ...cuts])].sort((a, b) => a - b);
    expect(pieces.map((p) => p.start)).toEqual(starts);
    expect(pieces.map((p) => p.end)).toEqual([...starts.slice(1), span.end]);
    expect(pieces.map((p) => p.first)).toEqual(starts.map((_, i) => i === 0));
    expect(pieces.map((p) => p.last)).toEqual(starts.map((_, i) => i === starts.length - 1));
  }

  it('tiles the text, covers every span, and splits only what crosses', () => {
    let split = 0;
    for (let round = 0; round < 1500; round++) {
      const length = random(30);
      const layers = [0, 1, 2, 3].map((layer) => randomLayer(length, layer));
      const tree = nest(length, layers);
      checkTiling(tree, 0, length);

      const leaves: Leaf[] = [];
      const pieces = new Map<Layered, Branch<Layered>[]>(layers.flat().map((span) => [span, []]));
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
        const outer = [...pieces].filter(([other]) => other.layer < span.layer);
        checkPieces(
          span,
          own,
          outer.flatMap(([, theirs]) => theirs),
        );
        if (own.length > 1) split += 1;
      }
    }
    expect(split).toBeGreaterThan(1000);
  });
});
