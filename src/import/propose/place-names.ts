import { quotedPhrases } from '../../annotate/quotation.ts';
import { indexLayer } from '../../annotate/occurrences.ts';
import { contains } from '../../report/span.ts';
import { allText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';
import { BETWEEN, GENERIC, NO_NAMES } from './ordinary-words.ts';
import { segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';

/** A name of a place as a report has it, and the kind that its ending proposes. */
export interface PlaceName {
  readonly name: string;
  /** Id of a kind in the default list. */
  readonly kind: string;
}

/** The endings of each kind; of two that fit, the longer. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'xiang-zhen': ['乡', '镇', '街道', '村', '社区'],
  'pian-qu': ['片区', '新区', '新城', '组团', '坝', '坪', '湾', '老城'],
  'dao-lu-qiao': [
    '路',
    '大道',
    '街',
    '桥',
    '隧道',
    '连接线',
    '复线',
    '高速',
    '高铁',
    '铁路',
    '公路',
    '互通',
  ],
  'che-zhan-ji-chang': ['站', '机场', '码头', '港'],
  shui: ['河', '江', '湖', '溪', '水库', '峡'],
  'jie-qu-gong-yuan': [
    '公园',
    '广场',
    '景区',
    '度假区',
    '街区',
    '夜市',
    '小吃街',
    '步行街',
    '不夜城',
    '新天地',
  ],
  'xue-xiao-yi-yuan': [
    '学校',
    '中学',
    '小学',
    '幼儿园',
    '大学',
    '学院',
    '医院',
    '卫生院',
    '保健院',
  ],
  'ji-di': ['园区', '产业园', '工业园', '科技园', '开发区', '林场', '农场'],
  'chang-guan': [
    '图书馆',
    '文化馆',
    '博物馆',
    '体育馆',
    '科技馆',
    '纪念馆',
    '健身中心',
    '服务中心',
    '市场',
  ],
  'yi-zhi': ['遗址', '旧址', '故居', '墓', '陵园'],
  'da-qu-yu': ['山', '岭', '保护区', '保护地', '经济带', '新通道', '山区'],
};

const KIND_OF = new Map(
  Object.entries(ENDINGS).flatMap(([kind, endings]) => endings.map((ending) => [ending, kind])),
);

const LONGEST_ENDING = Math.max(...[...KIND_OF.keys()].map((ending) => ending.length));

/** Most characters of a name. */
const LONGEST = 12;

/** What stands before a name and is none of it. */
const SORT = /^(?:[市区县省]级|全[区市县国省]|各类|一批)/u;

/** Bridges are numbered: 二桥. */
const NUMERAL = /^[一二三四五六七八九十]+$/u;

/** The number of a road. */
const ROAD = /(?<![A-Za-z0-9])[GSXY]\d{2,4}(?![A-Za-z0-9])/gu;

/**
 * The names of places in a report that their endings give away, each once, in its order: those that
 * stand somewhere by themselves, and not only within a longer one.
 */
export function placeNames(report: Report): PlaceName[] {
  const text = allText(report);
  const found = text.flatMap((paragraph) => [
    ...namesIn(paragraph.text),
    ...[...paragraph.text.matchAll(ROAD)].map(({ 0: name }) => ({ name, kind: 'dao-lu-qiao' })),
  ]);
  const names = [...new Map(found.map((name) => [name.name, name])).values()];
  const patterns = names.map(({ name }) => ({ text: name, entry: name }));
  const { byEntry } = indexLayer(report, { name: 'names', patterns });
  return names.filter(({ name }) => byEntry.has(name));
}

/** The names that end in a text’s segments. */
function namesIn(text: string): PlaceName[] {
  const segments = segmentsOf(text);
  const quoted = quotedPhrases(text).phrases;
  return segments.flatMap(({ start }, last) => {
    // What is quoted is a slogan, and has an entry of its own.
    if (quoted.some((phrase) => contains(phrase, { start, end: start + 1 }))) return [];
    const name = nameEnding(segments, last);
    if (name === undefined || isPartial(segments, last, name)) return [];
    return { name, kind: KIND_OF.get(endingOf(name)!)! };
  });
}

/**
 * The name that ends with a segment: its ending, and the words before it, back to a sign, a number or a
 * word that stands between names. Undefined where nothing in it says which place is meant.
 */
function nameEnding(segments: readonly Segment[], last: number): string | undefined {
  const ending = endingAt(segments, last);
  if (ending === undefined) return undefined;
  // Names are in no dictionary, so that an ending may begin within a word: 高|铁片|区.
  let name = ending.before + ending.text;
  let named = ending.before !== '';
  for (let index = ending.from - 1; index >= 0; index -= 1) {
    const { text, isWord } = segments[index]!;
    const stops = !isWord || !/^\p{Script=Han}+$/u.test(text) || BETWEEN.has(text);
    if (stops || name.length + text.length > LONGEST) break;
    name = text + name;
    named ||= isOwn(text) || (ending.text === '桥' && NUMERAL.test(text));
  }
  name = name.slice(name.lastIndexOf('至') + 1).replace(SORT, '');
  return named && name.length > ending.text.length && !NO_NAMES.has(name) ? name : undefined;
}

/** The longest ending of the text up to a segment: the segment it begins in, and what that begins with. */
function endingAt(
  segments: readonly Segment[],
  last: number,
): { readonly from: number; readonly before: string; readonly text: string } | undefined {
  let joined = '';
  let from = last + 1;
  while (from > 0 && joined.length < LONGEST_ENDING && segments[from - 1]!.isWord) {
    from -= 1;
    joined = segments[from]!.text + joined;
  }
  const text = endingOf(joined);
  let at = last;
  let held = segments[last]!.text;
  // 乡村 and 城镇 end as names do.
  if (text === undefined || (NO_NAMES.has(held) && text.length < held.length)) return undefined;
  while (held.length < text.length) {
    at -= 1;
    held = segments[at]!.text + held;
  }
  return { from: at, before: held.slice(0, held.length - text.length), text };
}

/** Whether a word can say which place is meant: no word for sorts of things, and no ending. */
function isOwn(word: string): boolean {
  const ending = KIND_OF.has(word);
  return !GENERIC.has(word) && !(ending ? word.length === 1 : NO_NAMES.has(word));
}

/** The longest ending that a name has. */
function endingOf(name: string): string | undefined {
  for (let length = Math.min(LONGEST_ENDING, name.length); length > 0; length -= 1) {
    if (KIND_OF.has(name.slice(-length))) return name.slice(-length);
  }
  return undefined;
}

/** Whether the name goes on: 夜市街 in 夜市街区 ends within its ending. */
function isPartial(segments: readonly Segment[], last: number, name: string): boolean {
  const next = segments[last + 1]?.text ?? '';
  const longer = [...KIND_OF.keys()].filter((ending) => ending.length > next.length);
  return next !== '' && longer.some((ending) => (name + next).endsWith(ending));
}
