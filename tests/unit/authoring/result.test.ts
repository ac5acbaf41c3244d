import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/authoring/problem.ts';
import { all, bad, checked, gather, good, map, problemsOf } from '../../../src/authoring/result.ts';

const wrong = (file: string): Problem => ({ file, found: 'a', expected: 'b', todo: 'C.' });

describe('all', () => {
  it('gives every value by its name', () => {
    expect(all({ one: good(1), none: good(undefined) })).toEqual(good({ one: 1, none: undefined }));
    expect(all({})).toEqual(good({}));
  });

  it('gives every problem of every result, in order', () => {
    const result = all({ a: bad(wrong('a'), wrong('b')), b: good(1), c: bad(wrong('c')) });
    expect(problemsOf(result).map(({ file }) => file)).toEqual(['a', 'b', 'c']);
  });

  it('is bad when one is, though its problems were told elsewhere', () => {
    expect(all({ a: bad(), b: good(1) })).toEqual(bad());
  });
});

it('checked is good only when nothing was found', () => {
  expect(checked(1, [])).toEqual(good(1));
  expect(checked(1, [wrong('a')])).toEqual(bad(wrong('a')));
});

it('map makes another value, and leaves problems as they are', () => {
  expect(map(good(2), (n) => n * 2)).toEqual(good(4));
  expect(map(bad(wrong('a')), () => 1)).toEqual(bad(wrong('a')));
});

it('gather parts values from problems', () => {
  expect(gather([good(1), bad(wrong('a')), good(2)])).toEqual({
    values: [1, 2],
    problems: [wrong('a')],
  });
});
