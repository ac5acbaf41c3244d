import { chineseNumeral } from '../site/numerals.ts';

const DIGITS = '零一二三四五六七八九';

/** Names of the groups of four digits, from the right. */
const GROUPS = ['', '万', '亿', '万亿'];

/** Each digit by its name, as codes are said: 4096 → 四零九六. */
export function digitByDigit(digits: string): string {
  return digits.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}

/** Each digit as it is said on the telephone, where 一 is 幺 so that no one hears 七: 110 → 幺幺零. */
export function byTelephone(digits: string): string {
  return digitByDigit(digits).replace(/一/g, '幺');
}

/**
 * A number as it is said: 22.2 → 二十二点二, 12345 → 一万二千三百四十五, 2000 → 两千. What begins with a
 * needless 0, or has more than sixteen digits, is a code and said digit by digit.
 *
 * @param written digits, with a decimal point or without
 */
export function spokenNumber(written: string): string {
  const [whole = '', decimals] = written.split('.');
  const said = /^0./.test(whole) || whole.length > 16 ? digitByDigit(whole) : spokenWhole(whole);
  return decimals === undefined ? said : `${said}点${digitByDigit(decimals)}`;
}

function spokenWhole(digits: string): string {
  let said = '';
  for (let group = Math.ceil(digits.length / 4) - 1; group >= 0; group -= 1) {
    const end = digits.length - 4 * group;
    const value = Number(digits.slice(Math.max(0, end - 4), end));
    if (value > 0) said += `${spokenGroup(value, said)}${GROUPS[group]}`;
  }
  // Of two thousands, or two 万 or 亿, one says 两.
  return said.replace(/^二(?=[千万亿])/, '两') || '零';
}

/** @param before what has been said of the groups before it */
function spokenGroup(value: number, before: string): string {
  const said = chineseNumeral(value);
  if (before === '') return said;
  return (value < 1000 ? '零' : '') + said.replace(/^十/, '一十');
}
