import { baseUnit } from './read-number.ts';
import type { Comparator, Figure, Role } from './schema.ts';

/** What each comparator means, for people; an exact number needs no words. */
export const COMPARATOR_WORDS: Readonly<Record<Exclude<Comparator, '='>, string>> = {
  '≥': '不少于这个数',
  '≤': '不超过这个数',
  '≈': '大约这个数',
  '>': '比这个数多',
  '<': '比这个数少',
};

/** What each role is called, and what it means. */
export const ROLE_WORDS: Readonly<Record<Role, { name: string; explanation: string }>> = {
  target: { name: '要办的', explanation: '报告说要办多少：办成、开工或加快' },
  increment: { name: '增减', explanation: '比原来多多少，或者少多少' },
  total: { name: '总数', explanation: '一共有多少，或者要到什么水平' },
  background: { name: '背景', explanation: '说明规模或条件，本身不是任务' },
};

/**
 * Exact relations between units: one of `unit` is `times / over` of `to`. People know a 亩; it is
 * turned into nothing else.
 */
const RELATIONS = [
  { unit: '公顷', to: '亩', times: 15, over: 1 },
  { unit: '平方公里', to: '亩', times: 1500, over: 1 },
  { unit: '基点', to: '个百分点', times: 1, over: 100 },
] as const;

/** Digits of a number that people read: in full, with commas. */
export function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
}

/**
 * A number as worded, cut after its last digit so that a column can be ranged on it: 35.5亿元 is
 * `35.5` and `亿元`. One without digits is all `digits`.
 */
export function cutAtLastDigit(number: string): { digits: string; rest: string } {
  const rest = /\d(\D*)$/u.exec(number)?.[1] ?? '';
  return { digits: number.slice(0, number.length - rest.length), rest };
}

/**
 * The figure in another measure, ours: 73.3万亩 → “733,000亩”, 30个基点 → “0.3个百分点”. Undefined
 * where there is nothing to turn.
 */
export function conversion({ value, unit }: Figure): string | undefined {
  if (Array.isArray(value)) return undefined;
  const base = baseUnit(unit);
  const full = Math.round(value * base.scale * 1e4) / 1e4;
  // 亿 reads better than nine digits; only ten million yuan and more are said in 亿.
  if (unit === '万元' && value >= 1000) return `${plain(value / 1e4)}亿元`;
  const parts = base.scale === 1e4 && base.unit !== '元' ? [`${plain(full)}${base.unit}`] : [];
  const relation = RELATIONS.find((r) => r.unit === base.unit);
  if (relation) {
    parts.push(`${plain((full * relation.times) / relation.over)}${relation.to}`);
  }
  return parts.length > 0 ? parts.join('，') : undefined;
}
