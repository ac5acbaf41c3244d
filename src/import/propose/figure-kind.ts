import type { FIGURE_KINDS } from '../../layers/figures/schema.ts';
import type { FigureWords } from './figure-words.ts';

type Kind = (typeof FIGURE_KINDS)[number];

/** Words in front of a per cent that says how much something grew or shrank. */
const GROWTH = /增长|增速|增幅|提高|提升|上升|下降|降低|减少|压减|压降|增加|翻/u;

/** What a unit counts, without 万 and 亿 before it. */
const UNITS: readonly (readonly [RegExp, Kind])[] = [
  [/^比$|基点$/u, '比率'],
  [/百分点$/u, '占比'],
  [/元$/u, '金额'],
  [/[亩顷]$|平方(?:公里|千米|米)$|㎡$/u, '面积'],
  [/公里$|千米$|米$|里$|km$/u, '长度'],
  [/吨$|斤$|千克$|kg$/u, '产量'],
];

/** Animals that were raised, and what was grown: yields, whatever they are counted in. */
const YIELD = /(?:出栏|存栏|产)量$|(?:出栏|存栏)$/u;

/** The kind of a number, proposed from its unit and the words around it. */
export function kindOf(unit: string, { head, taken }: Pick<FigureWords, 'head' | 'taken'>): Kind {
  const said = head || taken;
  if (/[%％‰]$/u.test(unit)) return GROWTH.test(said) ? '增速' : '占比';
  if (/^[名位]$/u.test(unit) && said.endsWith('第')) return '名次';
  if (YIELD.test(said)) return '产量';
  return UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? '数量';
}
