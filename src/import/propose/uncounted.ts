import { quotedPhrases } from '../../annotate/quotation.ts';
import type { DigitRun } from '../../layers/figures/digit-runs.ts';
import type { Span } from '../../report/span.ts';
import { UNWRITTEN } from '../../authoring/schema.ts';

/** A stretch whose digits count nothing, and why. */
export interface Uncounted extends Span {
  readonly reason: string;
}

const CODE = /[A-Za-z0-9+&/.-]*[A-Za-z0-9]/gu;

const DAY = String.raw`\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[日号]`;
const DATE = new RegExp(
  String.raw`(?:19|20)\d\d年?(?:[—–~～至到-]+(?:19|20)\d\d)年|(?:19|20)\d\d年(?:${DAY})?|` +
    String.raw`\d{1,2}月\d{1,2}[日号]|(?<!\d)(?:1[0-2]|[1-9])月(?:底|初|份|前|末)`,
  'gu',
);

const ORDINAL = /第(?:\d+|[一二三四五六七八九十百]+)(?!\d|名|位)\p{Script=Han}{0,2}/gu;
/** Shapes that no figure can have: 1,234 and 5—8. */
const SHAPELESS = /\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+(?:\.\d+)?(?:[—–~～-]+|至)\d+(?:\.\d+)?/gu;

const ITEM = /（[\d一二三四五六七八九十]+）|^\d+[.．、](?!\d)/gu;

/** Quantities in hanzi that say how many kinds something has. */
const NAMED = /^[两三四五六七八九十百千万亿]+(?:[大级类项种位届场次]|年)/u;

/** One of something is no more than “a”. */
const ONE = /^一(?![十百千万亿])/u;

/** What there is none of counts in quotation marks, too: “人员零伤亡”; not so in “五个零发生”. */
const NONE = /(?<!个)零\p{Script=Han}{2}/u;

/** The book titles, and the quoted phrases that count nothing. */
function names(text: string): Uncounted[] {
  const titles = [...text.matchAll(/《[^《》]*》/gu)].map(({ 0: title, index }) => ({
    start: index,
    end: index + title.length,
  }));
  const quoted = quotedPhrases(text).phrases.filter((phrase) => !NONE.test(phrase.text));
  return [...titles, ...quoted].map(({ start, end }) => ({
    start,
    end,
    reason: '名称，不是数量。',
  }));
}

function matched(text: string, pattern: RegExp, reason: string): Uncounted[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    reason,
  }));
}

/**
 * The stretches of a text in which numbers count nothing: names in quotation marks and codes, dates,
 * ordinals, numbers of items. In the order of likelihood: of two that hold a number the first is meant.
 */
export function uncounted(text: string): Uncounted[] {
  const codes = matched(text, CODE, '代号或编号，不是数量。').filter(({ start, end }) => {
    const code = text.slice(start, end);
    return (
      /\d/.test(code) &&
      /[A-Za-z+&/]/.test(code) &&
      !/^[\d.]+(?:km|kg|GB|TB|PB|MW|kW|kV|KV)$/.test(code)
    );
  });
  return [
    ...names(text),
    ...matched(text, DATE, '日期，不是数量。'),
    ...codes,
    ...matched(text, ORDINAL, '排在第几，不是数量。'),
    ...matched(text, ITEM, '编号，不是数量。'),
    ...matched(text, SHAPELESS, UNWRITTEN),
  ];
}

/** The stretch of a number that names or orders things in hanzi (三年行动); undefined where it counts. */
export function namingNumber(text: string, run: DigitRun): Uncounted | undefined {
  if (ONE.test(run.text))
    return { start: run.start, end: run.end, reason: '平常的说法，不是数量。' };
  if (!NAMED.test(run.text)) return undefined;
  const named = /^\p{Script=Han}{0,2}/u.exec(text.slice(run.end))?.[0] ?? '';
  const end = run.end + named.length;
  return { start: run.start, end, reason: '名称里说有几样，不是要达到的数。' };
}
