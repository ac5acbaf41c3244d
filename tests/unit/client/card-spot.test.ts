import { describe, expect, it } from 'vitest';
import {
  keptOf,
  leftOf,
  pieceAt,
  scrollFor,
  sheetMost,
  sideOf,
} from '../../../src/client/card-spot.ts';
import type { Box } from '../../../src/client/card-spot.ts';

const room = { bar: 50, width: 400, height: 600 };
const box = (left: number, top: number, right = left + 80, bottom = top + 20): Box => {
  return { left, right, top, bottom };
};
/** A term that breaks over two lines. */
const [end, start] = [box(320, 100), box(20, 130)];

describe('where the card goes', () => {
  it('is by the piece of the term that is pointed at, else by its first', () => {
    expect(pieceAt([end, start], { x: 30, y: 140 })).toBe(start);
    expect(pieceAt([end, start], { x: 200, y: 140 })).toBe(end);
    expect(pieceAt([end, start])).toBe(end);
    expect(pieceAt<Box>([])).toBeUndefined();
  });

  it('leaves the whole term in sight, or one piece of one that fills the window', () => {
    expect(keptOf([end, start], start, room)).toMatchObject({ top: 100, bottom: 150 });
    expect(keptOf([box(0, 100), box(0, 400)], box(0, 400), room)).toEqual(box(0, 400));
  });

  it('as a sheet leaves room for bar and term above it', () => {
    expect(sheetMost(box(0, 300), room)).toBe(600 - 50 - 20 - 20);
  });

  it.each([
    ['not for a term above the sheet', 100, 0],
    ['for one below its edge, until it stands above', 400, 400 + 20 + 10 - 350],
    ['but never so far that the bar hides it', 70, 0],
    ['back, for one under the bar', 40, 40 - 10 - 50],
  ])('scrolls %s', (_, top, far) => {
    expect(scrollFor(box(0, top), 250, room)).toBe(far);
  });

  it('is below the term, or above it where there is more room', () => {
    expect(sideOf(box(0, 100), 200, room)).toEqual({ below: true, most: 460 });
    expect(sideOf(box(0, 500), 200, room)).toEqual({ below: false, most: 430 });
    expect(sideOf(box(0, 300), 500, room)).toEqual({ below: true, most: 260 });
  });

  it('stays inside the window', () => {
    expect([0, 60, 380].map((left) => leftOf(box(left, 0), 300, room))).toEqual([10, 60, 90]);
  });
});
