import type { DigitRun } from './digit-runs.ts';

const NUMERALS = '一二两三四五六七八九十百千万亿';

/** Measure words and units before which a numeral counts: things, times, degrees, lengths, money. */
const MEASURES =
  '个|条|项|件|家|户|人|名|位|只|头|座|栋|套|所|处|块|张|类|种|级|届|次|场|倍|成|' +
  '年|个月|天|小时|公里|米|亩|公顷|元|吨|斤';

/** Words that begin with 零 and count nothing. */
const NO_ZERO = '零售|零星|零散|零碎|零工|零件|零食|零担|零钱';

const QUANTITY = new RegExp(
  `(?<![第\\d.点${NUMERALS}])(?:` +
    // 二 by itself is an ordinal before a measure word: of two one says 两.
    `(?!二(?:${MEASURES}))[${NUMERALS}]+[多余]?(?:${MEASURES})|` +
    // 大 counts the parts of something (五大行动), but 一大 only says much.
    `[两三四五六七八九十]大|` +
    `(?<![清归为])(?!${NO_ZERO})零\\p{Script=Han}{2})`,
  'gu',
);

/**
 * Every quantity that is written in hanzi, in order: a numeral and the measure word or unit behind
 * it (两个, 十亿级, 三年, 五大), and 零 with what there is none of (零伤亡).
 *
 * Not counted are ordinals (第一, 二次), numerals without a measure word (三农, 一体, 统一, 两山) or
 * behind digits (73.3万亩), words for no certain number (一批, 一系列), and 清零 and the like.
 */
export function hanziRuns(text: string): DigitRun[] {
  return [...text.matchAll(QUANTITY)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    text: run,
  }));
}

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** What a hanzi numeral stands for: 两 is 2, 十亿 1,000,000,000, 三百二十 320. */
export function hanziValue(numeral: string): number {
  // What is whole, what is gathered for the next 万 or 亿, and a digit without its place.
  let [total, group, digit] = [0, 0, 0];
  for (const sign of numeral) {
    const place = PLACES[sign];
    if (place !== undefined) {
      group += (digit || 1) * place;
      digit = 0;
    } else if (sign === '万' || sign === '亿') {
      const counted = group + digit;
      // Of 一万零一亿 all is counted in 亿, of 一万亿零一亿 what stands behind the first.
      const more = sign === '万' || (total >= 1e8 && counted > 0);
      const scale = sign === '万' ? 1e4 : 1e8;
      total = more ? total + (counted || 1) * scale : (total + counted || 1) * scale;
      group = digit = 0;
    } else digit = sign === '两' ? 2 : DIGITS.indexOf(sign);
  }
  return total + group + digit;
}
