import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../../../src/search/view/arrows.ts';

const FIELD = -1;

describe('a key leads', () => {
  it.each([
    ['ArrowDown', FIELD, 0],
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, FIELD],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['a', 1, FIELD],
    ['养', 1, FIELD],
  ])('%s from %i of three links to %i', (key, at, to) => {
    expect(stepFrom(at, key, 3)).toBe(to);
  });

  it.each([
    ['ArrowUp', FIELD],
    ['Home', FIELD],
    ['End', FIELD],
    ['a', FIELD],
    ['Enter', 1],
    ['Tab', 1],
    [' ', 1],
    ['/', 1],
  ])('%s from %i nowhere of its own', (key, at) => {
    expect(stepFrom(at, key, 3)).toBeUndefined();
  });

  it('nowhere but to the field where there are no links', () => {
    expect(stepFrom(FIELD, 'ArrowDown', 0)).toBe(FIELD);
  });
});
