import fc from 'fast-check';

/** What opens and closes, ends a sentence, counts, measures, joins. */
const REPORT_SIGNS = [
  ...[...'“”‘’（）《》〈〉「」『』【】。！？；：，、…—·～％＋．㎡℃‰½Ⅷ①'],
  ...['22.2', '100%', '2332', '1,234', '2024年', '2.35：1', '3+1', 'R&D', '5-8', '023-77822222'],
  ...['２２．２', '十九', '两个', '零', '（一）', '1.5个百分点', '2024-01-31', '110热线', '1/3'],
];

/** What YAML, Markdown, MDX, HTML, CSV, XML, addresses and JavaScript read as their own. */
const MARKUP = [
  ...['<b>', '</span>', '</a>', '<img src=x onerror=alert(1)>', '<!--', '-->', ']]>', '<![CDATA['],
  ...['</script>', '</textarea>', '&amp;', '&#x3C;', '&lt', '&', '<', '>', '"', "'", '`', '\\'],
  ...['**', '__', '~~', '[^1]', '](', '![', '# ', '- ', '> ', '1. ', '|', '{', '}', '{x}', '$&'],
  ...['---', '...', ': ', ':', ' #', '? ', '*a', '&a ', '!!js ', '%YAML', '@', '=1+1', '+', '\t='],
  ...['<Term entry="a">', '</Term>', '<Plain layer="terms">', '</Plain>', '<Plain>', 'import a'],
  ...[
    '%',
    '%E4%B8',
    '%00',
    '?s=2',
    '#x',
    '/../',
    '__proto__',
    'constructor',
    'toString',
    ';',
    '-->',
  ],
  ...[
    'https://example.org/a_b',
    'javascript:alert(1)',
    '{page}',
    '{quote}',
    '[',
    ']',
    '(',
    ')',
    '_',
  ],
];

/** Marks that join, directions, width, what is not seen, and characters of more than one unit. */
const UNSEEN = [
  ...[
    '\0',
    '\u0001',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u200f',
    '\u202e',
  ],
  ...['\u2066', '\u2028', '\ufeff', '\uffff', '\ufffd', '\u0301', '\u0345', '\u3099', '\u309a'],
  ...['\u{e0100}', '\u{20000}', '\u{1f468}\u200d\u{1f469}', '\u{1f1e8}\u{1f1f3}', 'e\u0301', 'が'],
  ...[
    '\u1112\u1161\u11ab',
    '\u1112',
    '한',
    'İ',
    'ß',
    'ﬁ',
    '㍿',
    'ｶﾞ',
    'שלום',
    'مرحبا',
    '٣',
    '\u{1d7da}',
  ],
];

const WHITE = [' ', '\n', '\r\n', '\r', '\t', '\u3000', '\n\n', '  ', '\v', '\f'];

const hanzi = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));
const digit = fc.constantFrom(...'0123456789０１９');
const letter = fc.constantFrom(...'abzRDＡｚ');
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const lone = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));

const piece = fc.oneof(
  { weight: 6, arbitrary: hanzi },
  { weight: 4, arbitrary: fc.constantFrom(...REPORT_SIGNS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom(...UNSEEN) },
  { weight: 2, arbitrary: digit },
  { weight: 1, arbitrary: letter },
  { weight: 1, arbitrary: fc.constantFrom(...WHITE) },
  { weight: 1, arbitrary: unit },
  { weight: 1, arbitrary: lone },
);

const short = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** A few pieces over and over, as who leans on a key or pastes a book writes them. */
const long = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.integer({ min: 100, max: 3000 }))
  .map(([pieces, times]) => pieces.join('').repeat(times));

/** Any string: a reader's, an address's, a file's. One of three hundred is very long. */
export const hostile = fc.oneof({ weight: 299, arbitrary: short }, { weight: 1, arbitrary: long });

/** A string of at most a few dozen characters. */
export const hostileShort = short;

/** What a file in UTF-8 can hold: no surrogates without their other half. */
export const wellFormed = short.map((text) => text.toWellFormed());

/**
 * Text as a report can have it: not empty, well formed, and without white space and what nobody sees, as
 * the build takes the former away and refuses the latter.
 */
export const reportText = wellFormed
  .map((text) => text.replace(/\s|\p{C}/gu, ''))
  .filter((text) => text !== '');

/** Text in which few characters repeat, so that matches touch, cross and hold each other. */
export function crowded(alphabet: string, maxLength: number, minLength = 0): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...alphabet), { minLength, maxLength })
    .map((characters) => characters.join(''));
}

/** A part of a text by two numbers from 0 to 1: its code units from one to the other. */
export function cutOf(text: string, [one, other]: readonly [number, number]): string {
  const [start, end] = [one, other].sort((a, b) => a - b).map((at) => Math.round(at * text.length));
  return text.slice(start, end);
}

/** From 0 to 1, each as likely as another: of `fc.double` most are next to nothing. */
const place = fc.nat({ max: 1000 }).map((number) => number / 1000);

/** Two places in a text, for {@link cutOf}. */
export const twoPlaces = fc.tuple(place, place);

/** A text with something hostile in the place of one stretch of it: what a slip makes of a sound file. */
export function spoilt(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), hostileShort, fc.nat(), fc.nat({ max: 12 }))
    .map(([text, put, at, taken]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start + taken);
    });
}
