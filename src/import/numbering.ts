const DIGITS = '一二三四五六七八九';
const NUMERAL = '[一二三四五六七八九十]{1,3}';

const PART = new RegExp(`^(?:(${NUMERAL})、|第(${NUMERAL})部分)`, 'u');
const ITEM = new RegExp(`^[（(](${NUMERAL})[）)]`, 'u');
const ADDRESS = /^(?:各位(?:代表|委员|同志|领导)|同志们)[^。，；]{0,12}[！!：:，,]/u;

/** A number that a report puts before a heading. */
export interface Numbered {
  readonly number: number;
  /** As it stands: 三、 or （四）. */
  readonly sign: string;
}

/** The number of a part that a text begins with, such as 三、; undefined where it has none. */
export function partNumber(text: string): Numbered | undefined {
  return numbered(PART.exec(text));
}

/** The number of an item that a text begins with, such as （四）; undefined where it has none. */
export function itemNumber(text: string): Numbered | undefined {
  return numbered(ITEM.exec(text));
}

/** Whether a text turns to its hearers, as in 各位代表！ */
export function addressesHearers(text: string): boolean {
  return ADDRESS.test(text);
}

/** Whether words begin a paragraph wherever they begin a line after the end of a sentence. */
export function opensSection(text: string): boolean {
  return PART.test(text) || ITEM.test(text) || addressesHearers(text);
}

function numbered(match: RegExpExecArray | null): Numbered | undefined {
  const [sign, one, other] = match ?? [];
  const number = hanziNumber(one ?? other ?? '');
  return sign === undefined || number === undefined ? undefined : { number, sign };
}

/** A number from 1 to 99 in hanzi, such as 十二; undefined where the hanzi are none. */
export function hanziNumber(written: string): number | undefined {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const value = (digit = ''): number => (digit === '' ? 0 : DIGITS.indexOf(digit) + 1);
  const sound = [tens, ones].every((digits = '') => digits === '' || value(digits) > 0);
  if (!sound || written === '' || written.split('十').length > 2) return undefined;
  return (written.includes('十') ? 10 * (value(tens) || 1) : 0) + value(ones);
}
