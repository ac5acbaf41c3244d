import { expect, it } from 'vitest';
import { itemsOf } from '../../../../src/drawing/chart/series.ts';
import { chartsSchema } from '../../../../src/layers/figures/lists.ts';
import { figure } from '../../layers/figures/invented.ts';

const all = [
  figure('bridge', 6000, '万元'),
  figure('wheels', 1.2, '亿元'),
  figure('trees', 0.6, '亿元'),
  figure('left-out', 9, '亿元'),
  figure('ratio', [2, 1], '亿元'),
  figure('length', 5, '公里'),
];

it('shows the figures a plan names, the largest first, each turned into its unit', () => {
  const figures = ['ratio', 'length', 'trees', 'wheels', 'bridge'];
  const picture = { id: 'c', shape: 'bars', title: '钱', reading: '钱', unit: '亿元', figures };
  const [plan] = chartsSchema.parse([picture]);
  const items = plan ? itemsOf(plan, { all }) : [];
  // Equal amounts keep the order of the report; a ratio and a length have no amount in 亿元.
  expect(items.map(({ id, number, amount }) => [id, number, amount])).toEqual([
    ['wheels', '1.2亿元', 1.2],
    ['bridge', '6000万元', 0.6],
    ['trees', '0.6亿元', 0.6],
  ]);
});
