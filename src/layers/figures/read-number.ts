import { hanziValue } from './hanzi-runs.ts';
import type { Comparator } from './schema.ts';

/** A number as the report words it, taken apart. */
export interface ReadNumber {
  /** The numbers as written: one, or the two of a ratio. */
  readonly values: readonly number[];
  /** The unit as written, without the 个 of 个百分点; 比 for a ratio, 无 where none is written. */
  readonly unit: string;
  /** What the words around the number say. */
  readonly comparator: Comparator;
}

const BEFORE = {
  不低于: '≥',
  不少于: '≥',
  不超过: '≤',
  不高于: '≤',
  突破: '>',
  超过: '>',
  高于: '>',
  低于: '<',
  约: '≈',
  近: '≈',
} as const satisfies Readonly<Record<string, Comparator>>;

const AFTER = {
  以上: '≥',
  以内: '≤',
  以下: '≤',
  左右: '≈',
} as const satisfies Readonly<Record<string, Comparator>>;

type Before = keyof typeof BEFORE;
type After = keyof typeof AFTER;

const SHAPE = new RegExp(
  `^(${Object.keys(BEFORE).join('|')})?(\\d+(?:\\.\\d+)?)(?:[：:](\\d+(?:\\.\\d+)?))?` +
    `(\\D*?)(${Object.keys(AFTER).join('|')})?$`,
);

/** What follows a number of a series: the next one, with a word behind it. */
const SERIES = new RegExp(`^、\\d+(?:\\.\\d+)?\\D{0,3}?(${Object.keys(AFTER).join('|')})`);

/** A numeral in hanzi at the beginning or behind one of the words that stand before numbers. */
const NUMERAL = new RegExp(
  `^(${Object.keys(BEFORE).join('|')})?([一二两三四五六七八九十百千万亿]+)`,
);

/**
 * Takes apart a number such as 突破4亿元, 10%以上, 2.35：1, 两个 or 零伤亡; undefined when it has
 * another shape. 零突破 is said of a first one: more than none.
 */
export function readNumber(wording: string): ReadNumber | undefined {
  if (/^零\p{Script=Han}{2}$/u.test(wording)) {
    return { values: [0], unit: '无', comparator: wording === '零突破' ? '>' : '=' };
  }
  const inDigits = wording.replace(
    NUMERAL,
    (_, before: string = '', numeral: string) => `${before}${hanziValue(numeral)}`,
  );
  // The groups are those of the shape: only the words around a number and a second one can lack.
  const match = SHAPE.exec(inDigits) as
    [string, Before | undefined, string, string | undefined, string, After | undefined] | null;
  if (!match) return undefined;
  const [, before, first, second, rest, after] = match;
  const comparator = before ? BEFORE[before] : after ? AFTER[after] : '=';
  if (second !== undefined) {
    return { values: [Number(first), Number(second)], unit: '比', comparator };
  }
  return { values: [Number(first)], unit: rest.replace(/^个(?=百分点|基点)/u, ''), comparator };
}

/** What a number may share with a later one of the same series. */
export interface Shared {
  readonly comparator: Comparator;
  /** How far the series reaches behind the number, in UTF-16 code units. */
  readonly length: number;
}

/**
 * What a number shares with a later one of the same series: in 8%、10%以上 the 以上 may be meant for
 * both. Undefined when none follows.
 *
 * @param after what follows the number
 */
export function sharedBehind(after: string): Shared | undefined {
  const series = SERIES.exec(after);
  const word = series?.[1] as After | undefined;
  return series && word ? { comparator: AFTER[word], length: series[0].length } : undefined;
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A unit without 万 or 亿, and what one of it stands for: 万亩 → 亩, 10000. */
export function baseUnit(unit: string): { readonly unit: string; readonly scale: number } {
  const scale = SCALES[unit.charAt(0)];
  return scale && unit.length > 1 ? { unit: unit.slice(1), scale } : { unit, scale: 1 };
}

/** A value turned from one unit into another that differs by 万 or 亿 only; else undefined. */
export function rescale(value: number, from: string, to: string): number | undefined {
  const [a, b] = [baseUnit(from), baseUnit(to)];
  // Twelve digits: more than any figure has, and few enough to hide binary fractions.
  return a.unit === b.unit ? Number(((value * a.scale) / b.scale).toPrecision(12)) : undefined;
}
