import { expect, it } from 'vitest';
import { finding } from '../../bench/load.ts';

const round = { requests: 150_000, microseconds: 1e7, errors: 0, refused: 0, p50: 900, p99: 4200 };

it('adds up the rounds, and takes of the times the worst', () => {
  const { tables, remarks } = finding(700, [round, { ...round, requests: 50_000, p50: 1500 }]);
  const values = tables[0]?.rows.map(([, value]) => value);
  expect(values).toEqual(['700', '200,000', '10,000', '1.50 ms', '4.20 ms', '0', '0']);
  expect(remarks.map((remark) => remark[0])).toEqual(['✓', '✓']);
});

it.each([{ errors: 1 }, { refused: 1 }])('fails on %o', (fault) => {
  const { remarks } = finding(700, [{ ...round, ...fault }]);
  expect(remarks.map((remark) => remark[0])).toEqual(['✗', '✗']);
});
