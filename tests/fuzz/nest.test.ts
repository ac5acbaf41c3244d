import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { nest } from '../../src/annotate/nest.ts';
import type { Branch, Node } from '../../src/annotate/nest.ts';
import { contains, overlaps } from '../../src/report/span.ts';
import type { Span } from '../../src/report/span.ts';
import { holds, numRuns } from './property.ts';

interface Layered extends Span {
  readonly layer: number;
}

/** A text's length, and four layers of spans in it: of each the gap before it, and its length. */
const layered = fc
  .tuple(
    fc.nat({ max: 30 }),
    fc.array(
      fc.array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 7 })), { maxLength: 12 }),
      { minLength: 4, maxLength: 4 },
    ),
  )
  .map(([length, layers]) => ({
    length,
    layers: layers.map((spans, layer) => {
      let end = 0;
      const placed = spans.map(([gap, size]): Layered => {
        const start = end + gap;
        end = Math.min(length, start + size);
        return { layer, start, end };
      });
      return placed.filter((span) => span.start < span.end);
    }),
  }));

/** Asserts that the nodes tile [start, end), and so do the children of each; gives all branches. */
function tiling(nodes: readonly Node<Layered>[], start: number, end: number): Branch<Layered>[] {
  let here = start;
  const branches: Branch<Layered>[] = [];
  for (const node of nodes) {
    assert.equal(node.start, here);
    assert.ok(node.end > node.start);
    if ('span' in node) branches.push(node, ...tiling(node.children, node.start, node.end));
    here = node.end;
  }
  assert.equal(here, end);
  return branches;
}

/** Asserts that the pieces cover the span, cut where it must be and nowhere else. */
function checkPieces(span: Layered, pieces: readonly Span[], outer: readonly Span[]): void {
  const crosses = (a: Span, b: Span): boolean =>
    overlaps(a, b) && !contains(a, b) && !contains(b, a);
  const cuts = outer
    .filter((piece) => crosses(piece, span))
    .flatMap(({ start, end }) => [start, end])
    .filter((offset) => span.start < offset && offset < span.end);
  const starts = [...new Set([span.start, ...cuts])].sort((a, b) => a - b);
  const ends = [...starts.slice(1), span.end];
  assert.deepEqual(
    pieces,
    starts.map((start, i) => {
      return { start, end: ends[i], first: i === 0, last: i === starts.length - 1 };
    }),
  );
}

describe('nest', () => {
  it('tiles the text, covers every span, and splits only what crosses', () => {
    let split = 0;
    holds(
      fc.property(layered, ({ length, layers }) => {
        const branches = tiling(nest(length, layers), 0, length);
        for (const { children, span, start, end } of branches) {
          const [only] = children;
          if (!only || !('span' in only) || only.end - only.start !== end - start) continue;
          assert.ok(only.span.layer > span.layer);
        }
        for (const span of layers.flat()) {
          const own = branches.filter((branch) => branch.span === span);
          if (own.length > 1) split += 1;
          const pieces = own.map(({ start, end, first, last }) => ({ start, end, first, last }));
          checkPieces(
            span,
            pieces,
            branches.filter((branch) => branch.span.layer < span.layer),
          );
        }
      }),
    );
    assert.ok(split > numRuns / 2, `${split} spans were split`);
  });
});
