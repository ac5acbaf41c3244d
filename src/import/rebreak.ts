import type { RawParagraph } from './raw-report.ts';

/**
 * Paragraphs divided as an edition has the same words: one that is several of its texts, one after the
 * other, becomes these, and several that are one become that. Where a raw text breaks is read off its
 * lines, and an editor may know better; other words stay as they were read.
 *
 * @param texts the edition's headings and paragraphs in reading order
 */
export function rebreak(
  paragraphs: readonly RawParagraph[],
  texts: readonly string[],
): readonly RawParagraph[] {
  const places = new Map(texts.map((text, at) => [text, at]));
  const starts = startsOf(texts);
  const done: RawParagraph[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]!;
    const text = paragraph.lead + paragraph.body;
    const several = places.has(text) ? undefined : piecesOf(text, texts, starts);
    const joined = places.has(text) || several ? 1 : joinedFrom(paragraphs, at, places, starts);
    if (several) done.push(...several.map((body) => ({ lead: '', body, line: paragraph.line })));
    else if (joined > 1) {
      const own = paragraphs.slice(at, at + joined);
      const body = own.map((one) => one.lead + one.body).join('');
      done.push({ lead: '', body, line: paragraph.line });
    } else done.push(paragraph);
    at += joined - 1;
  }
  return done;
}

/** So many characters tell texts apart where they begin. */
const BEGINNING = 4;

/** Places of texts by how they begin; shorter ones begin nothing. */
function startsOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(texts.keys(), (at) => texts[at]!.slice(0, BEGINNING));
}

type Starts = ReturnType<typeof startsOf>;

/** The texts, at least two and neighbours, that a text is; undefined where it is none. */
function piecesOf(text: string, texts: readonly string[], starts: Starts): string[] | undefined {
  for (const first of starts.get(text.slice(0, BEGINNING)) ?? []) {
    let length = 0;
    for (let at = first; text.startsWith(texts[at] ?? '\0', length); at += 1) {
      length += texts[at]!.length;
      if (length === text.length && at > first) return texts.slice(first, at + 1);
    }
  }
  return undefined;
}

/** How many paragraphs from one on are one text together; 1 where they are none. */
function joinedFrom(
  paragraphs: readonly RawParagraph[],
  from: number,
  places: ReadonlyMap<string, number>,
  starts: Starts,
): number {
  const { lead, body } = paragraphs[from]!;
  let text = lead + body;
  const longest = Math.max(0, ...[...places.keys()].map((one) => one.length));
  if (!starts.has(text.slice(0, BEGINNING))) return 1;
  for (let at = from + 1; at < paragraphs.length && text.length < longest; at += 1) {
    text += paragraphs[at]!.lead + paragraphs[at]!.body;
    if (places.has(text)) return at + 1 - from;
  }
  return 1;
}
