import { expect, it } from 'vitest';
import { median, quantile, sum } from '../../bench/statistics.ts';
import { bytes, milliseconds, ratio, seconds } from '../../bench/units.ts';

it('finds the middle value, the upper one of two, without touching the values', () => {
  const values = [9, 1, 5];
  expect(median(values)).toBe(5);
  expect(values).toEqual([9, 1, 5]);
  expect(median([4, 10])).toBe(10);
  expect(median([])).toBeNaN();
});

it('finds the value below which a share lies', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect([0, 0.5, 0.99, 1].map((share) => quantile(hundred, share))).toEqual([1, 51, 100, 100]);
});

it('adds up', () => {
  expect([sum([]), sum([1, 2, 3.5])]).toEqual([0, 6.5]);
});

it('writes values with their units', () => {
  expect([0, 1536, 1023 * 1024, 1.5 * 1024 ** 2].map(bytes)).toEqual([
    ...['0.0 KB', '1.5 KB', '1.0 MB', '1.5 MB'],
  ]);
  expect([0.417, 9.99, 31.46, 1126.8].map(milliseconds)).toEqual([
    ...['0.42 ms', '9.99 ms', '31.5 ms', '1,127 ms'],
  ]);
  expect([seconds(61.26), ratio(2, 3)]).toEqual(['61.3 s', '0.67×']);
});
