import type { ChapterFile } from '../report/chapter-file.ts';
import { keysOf } from '../report/keys.ts';
import type { ParagraphKeys } from '../report/keys.ts';
import { splitSentences } from '../report/sentence.ts';
import type { AlignedParagraph } from './alignment.ts';
import { matchTexts } from './matching.ts';
import type { RawParagraph } from './raw-report.ts';

/** What the ids of a chapter end in after a new text came over it. */
export interface NewKeys {
  readonly paragraphs: readonly ParagraphKeys[];
  /** Ends of ids that are gone now, or were before: of paragraphs (`5`) and of sentences (`2-3`). */
  readonly gone: readonly string[];
}

/**
 * The ids of a chapter's paragraphs: what stays keeps its own, an altered sentence too, and what is new
 * gets a number that nothing in this chapter, or in this paragraph, ever had.
 */
export function keysAfter(old: ChapterFile, paragraphs: readonly AlignedParagraph[]): NewKeys {
  const keys = keysOf(old);
  const before = old.frontmatter.gone ?? [];
  const left = new Set(paragraphs.map(({ was }) => was));
  const removed = keys.filter((_, at) => !left.has(at)).map(({ number }) => String(number));
  const next = counter([...keys.map(({ number }) => number), ...numbersIn(before)]);
  const gone = [...before, ...removed];
  const after = paragraphs.map(({ was, same, raw }): ParagraphKeys => {
    const key = was === undefined ? undefined : keys[was];
    if (was === undefined || !key) return { number: next() };
    if (same) return key;
    const { text, leadLength } = old.paragraphs[was]!;
    const [then, now] = [sentencesOf(text, leadLength), sentencesIn(raw)];
    const changed = sentenceKeys(key, then, now, before);
    gone.push(...changed.gone);
    return { number: key.number, sentences: changed.sentences };
  });
  return { paragraphs: after, gone };
}

/** The texts of a paragraph's sentences. */
export function sentencesOf(text: string, leadLength: number): string[] {
  return splitSentences(text, leadLength).map(({ start, end }) => text.slice(start, end));
}

/** The same of a paragraph as read. */
export function sentencesIn({ lead, body }: RawParagraph): string[] {
  return sentencesOf(lead + body, lead.length);
}

function sentenceKeys(
  { number, sentences }: ParagraphKeys,
  old: readonly string[],
  now: readonly string[],
  before: readonly string[],
) {
  const keys = old.map((_, at) => sentences?.[at] ?? at + 1);
  const own = before.filter((end) => end.startsWith(`${number}-`)).map((end) => end.split('-')[1]!);
  const next = counter([...keys, ...own.map(Number)]);
  const after = matchTexts(old, now).map((match) => (match ? keys[match.at]! : next()));
  const gone = keys.filter((key) => !after.includes(key)).map((key) => `${number}-${key}`);
  return { sentences: after, gone };
}

/** Counts on from the greatest of some numbers. */
function counter(numbers: readonly number[]): () => number {
  let last = Math.max(0, ...numbers);
  return () => (last += 1);
}

function numbersIn(gone: readonly string[]): number[] {
  return gone.map((end) => Number(end.split('-')[0]));
}

/** As a chapter's settings say it; undefined where the ids are 1, 2, 3 … */
export function writtenKeys(keys: readonly ParagraphKeys[]): string | undefined {
  const counted = (numbers: readonly number[] = []): boolean =>
    numbers.every((number, at) => number === at + 1);
  const plain = keys.every(({ sentences }) => counted(sentences));
  if (plain && counted(keys.map(({ number }) => number))) return undefined;
  const items = keys.map(({ number, sentences }) =>
    counted(sentences) ? number : `{ number: ${number}, sentences: [${sentences!.join(', ')}] }`,
  );
  return `[${items.join(', ')}]`;
}
