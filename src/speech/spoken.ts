import { byTelephone, digitByDigit, spokenNumber } from './numerals.ts';

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const TO = '[-–—~～]{1,2}';
const YEAR = String.raw`(?:1[89]|2[01])\d\d`;

/** Units that are written in signs. */
const UNITS: Readonly<Record<string, string>> = {
  'km²': '平方公里',
  '㎡': '平方米',
  'm²': '平方米',
  'm³': '立方米',
  kWh: '千瓦时',
  kW: '千瓦',
  MW: '兆瓦',
  km: '公里',
  kg: '公斤',
  '℃': '摄氏度',
};

/** What may stand between a telephone number and the word for it. */
const ABOUT = '政务|政府|服务|便民|市民|监督|举报|投诉|咨询|报警|求助';

/** What two of are 两, not 二: multiples, measure words and units. Not 月, 日, 号, 级, 期 and the like. */
const COUNTED =
  '万|亿|千|个|家|户|人|名|位|只|头|座|栋|套|所|处|块|张|类|种|项|件|条|场|次|倍|成|天|周|小时|分钟|年(?!级)|' +
  '公里|千米|米|平方|立方|亩|公顷|元|吨|公斤|千克|斤|群|组|批|支|辆|台|艘|架|间|篇|首|部|轮|道|口|棵|株|匹|' +
  '对|份|门|把|片|届|本|句|遍|箱|标箱|宗|起|例|颗|枚|桶|碗|杯|袋|点(?!\\d)';

type Rule = readonly [pattern: RegExp, say: (...groups: string[]) => string];

const rule = (pattern: string, say: (...groups: string[]) => string): Rule => [
  new RegExp(pattern, 'g'),
  (_, ...groups) => say(...groups),
];

const percent = (number: string): string =>
  number === '100' ? '百分之百' : `百分之${spokenNumber(number)}`;

/**
 * How signs are said, in the order in which they are asked: each takes the digits and signs that it
 * knows, and leaves the rest to those after it. None looks behind, which Safari 14 cannot.
 */
const RULES: readonly Rule[] = [
  // Full-width letters, digits and signs are the same; so is a number with its thousands apart.
  [/[０-９Ａ-Ｚａ-ｚ％＋．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)],
  [/\d{1,3}(?:,\d{3})+(?!\d)/g, (number) => number.replace(/,/g, '')],

  // Telephones: with an area code, mobile, or next to a word that says so.
  rule(String.raw`\b(\d{3,4})-(\d{7,8})\b`, (area, rest) => byTelephone(area) + byTelephone(rest)),
  rule(String.raw`\b(1\d{10})\b`, byTelephone),
  rule(`(\\d{3,})(?=[”’」"]?(?:${ABOUT})*(?:热线|专线|电话))`, byTelephone),
  rule(
    '((?:热线|专线|电话|拨打)[为是：:“‘「"]*)(\\d{3,})',
    (word, digits) => word + byTelephone(digits),
  ),

  // Codes: alone between quotation marks, a day of a month that became a name, a road.
  rule('([“‘「"])(\\d{3,})(?=[”’」"])', (quote, digits) => {
    return quote + (digits.endsWith('00') ? spokenNumber(digits) : digitByDigit(digits));
  }),
  rule(String.raw`(\d{1,2})·(\d{1,2})`, (month, day) => digitByDigit(month + day)),
  rule(String.raw`\b([A-Z]{1,3})(\d{3,})`, (letters, digits) => letters + digitByDigit(digits)),

  // Days and years.
  rule(String.raw`\b(${YEAR})[-./](\d{1,2})[-./](\d{1,2})\b`, (year, month, day) => {
    return `${digitByDigit(year)}年${Number(month)}月${Number(day)}日`;
  }),
  rule(`(${YEAR})年?${TO}(${YEAR})(?=年)`, (from, to) => {
    return `${digitByDigit(from)}到${digitByDigit(to)}`;
  }),
  rule(`(${YEAR})(?=年(?!以上|以内|左右|历史))`, digitByDigit),

  // Of a whole, proportions, and from one to the other.
  rule(`(${NUMBER})%?${TO}(${NUMBER})%`, (from, to) => `${percent(from)}到${percent(to)}`),
  rule(`[-−](${NUMBER})%`, (number) => `负${percent(number)}`),
  rule(`(${NUMBER})%`, percent),
  rule(`(${NUMBER})‰`, (number) => `千分之${spokenNumber(number)}`),
  rule(String.raw`(\d+)/(\d+)`, (part, of) => `${spokenNumber(of)}分之${spokenNumber(part)}`),
  rule(String.raw`(\d)[：:](?=\d)`, (digit) => `${digit}比`),
  rule(String.raw`([\d万亿])${TO}(?=\d)`, (end) => `${end}到`),
  rule(String.raw`[-−](?=\d)`, () => '负'),

  // Numbers with what they count.
  rule(`([\\d万亿]) ?(${Object.keys(UNITS).join('|')})(?![A-Za-z])`, (end, unit) => {
    return end + (UNITS[unit] ?? '');
  }),
  rule(`(第)(${NUMBER})`, (ordinal, number) => ordinal + spokenNumber(number)),
  rule(`(${NUMBER})(?=(?:到${NUMBER})?(?:${COUNTED}))`, (number) =>
    number === '2' ? '两' : spokenNumber(number),
  ),
  rule(`(${NUMBER})`, spokenNumber),

  // Signs and letters: capitals one by one, as a voice may take GEP for a word.
  rule(String.raw`([A-Za-z])&(?=[A-Za-z])`, (letter) => `${letter} and `),
  [/&/g, () => '和'],
  [/\+/g, () => '加'],
  [/×/g, () => '乘'],
  [/=/g, () => '等于'],
  [/[A-Z]{2,}/g, (letters) => [...letters].join(' ')],

  // What is only seen: a rest where one is heard, and nothing else.
  [/[”’」](?=[“‘「])/g, () => '、'],
  [/[“”‘’「」『』"《》〈〉]/g, () => ''],
  [/^[（(【]/, () => ''],
  // One more character, to be read with those around it; a numeral is a number of its own.
  [/[（(]([^一二三四五六七八九十])[）)]/g, (_, character = '') => character],
  [/·|…+|—+|[（(【）)】]/g, () => '，'],
  [/，+(?=[，、；：。！？])|([、；：。！？])，+/g, (_, sign?: string) => sign ?? ''],
];

/**
 * A sentence as a voice has to be given it for its numbers, codes, letters and signs to be said as
 * people say them. What needs no rule stays as it is.
 */
export function spokenForm(sentence: string): string {
  return RULES.reduce((text, [pattern, say]) => text.replace(pattern, say), sentence);
}
