import { expect, it } from 'vitest';
import { breathsOf } from '../../../src/speech/breaths.ts';

const clause = (length: number): string => `${'字'.repeat(length - 1)}，`;

it('a short sentence is one breath', () => {
  expect(breathsOf('甲，乙、丙。')).toEqual(['甲，乙、丙。']);
});

it('a long one is cut after signs, as seldom as may be', () => {
  const clauses = [20, 22, 2, 30, 13].map(clause);
  expect(breathsOf(clauses.join(''))).toEqual([
    clause(20) + clause(22),
    clause(2) + clause(30),
    clause(13),
  ]);
});

it('what has no sign to cut after stays whole, and nothing is lost', () => {
  const long = `${'字'.repeat(80)}，尾巴。`;
  expect(breathsOf(long)).toEqual([`${'字'.repeat(80)}，`, '尾巴。']);
  expect(breathsOf('没有句号')).toEqual(['没有句号']);
});
