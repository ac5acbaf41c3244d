import { expect, it } from 'vitest';
import { amountIn, PIECES } from '../../../../src/layers/figures/amount.ts';
import { figure } from './invented.ts';

it.each([
  ['is turned into a unit that differs by 万', figure('f', 6000, '万元'), '亿元', 0.6],
  ['is none in a unit of another kind', figure('f', 6000, '万元'), '公里', undefined],
  ['is none for a ratio', figure('f', [2, 1], '比'), '比', undefined],
  ['in pieces is the number of whatever is counted', figure('f', 6, '家'), PIECES, 6],
  ['in pieces is none of half a piece', figure('f', 6.5, '家'), PIECES, undefined],
  ['in pieces is none of a length', figure('f', 6, '公里', { kind: '长度' }), PIECES, undefined],
])('an amount %s', (_, given, unit, amount) => {
  expect(amountIn(given, unit)).toBe(amount);
});
