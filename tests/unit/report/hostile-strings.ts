import { randomSource } from '../annotate/random.ts';

/** What makes search code stumble: lone surrogates, marks, directions, width, markup, white space. */
const PIECES = [
  ...[
    '砂',
    '砖',
    '房',
    '億',
    '2',
    '２',
    '.',
    '．',
    '%',
    '％',
    '+',
    '&',
    'a',
    'Ｂ',
    'É',
    'İ',
    'ß',
    'ﬁ',
  ],
  ...[
    '㎡',
    '½',
    'Ⅷ',
    '①',
    '…',
    '“',
    '”',
    '，',
    '·',
    '<img src=x onerror=alert(1)>',
    '"',
    "'",
    '\\',
  ],
  ...['\ud83d\ude00', '\ud83d', '\ude00', '\u0301', '\u200f', '\u202e', '\u200b', '\ufeff', '\0'],
  ...[
    '\u3000',
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u{20000}',
    '葛\u{e0100}',
    '\u1112\u1161\u11ab',
    '한',
    'が',
  ],
];

/** `count` random strings of up to 40 such pieces, the same at every run. */
export function hostileStrings(count: number): string[] {
  const random = randomSource(4);
  const piece = (): string =>
    random(4) === 0 ? String.fromCharCode(random(0x10000)) : (PIECES[random(PIECES.length)] ?? '');
  return Array.from({ length: count }, () => Array.from({ length: random(41) }, piece).join(''));
}
