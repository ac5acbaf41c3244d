import type { ChapterFile } from '../report/chapter-file.ts';
import { matchTexts } from './matching.ts';
import type { RawChapter, RawParagraph, RawReport } from './raw-report.ts';
import { rebreak } from './rebreak.ts';
import { risingOf } from './rising.ts';
import { stretchesOf } from './stretches.ts';
import type { Item } from './stretches.ts';

/** A paragraph of the new text, and what it goes on from. */
export interface AlignedParagraph {
  readonly raw: RawParagraph;
  /** Place of the paragraph of its chapter that it was; absent for a new one. */
  readonly was?: number;
  /** Whether its text is what it was, character by character. */
  readonly same: boolean;
  /** Whether it stood in another place among those that stay. */
  readonly moved: boolean;
  /** Id of the chapter in which it stood, where that is another one. */
  readonly from?: string;
}

/** A chapter of the new text. */
export interface AlignedChapter {
  /** The chapter of the edition that it goes on from; absent for a new one. */
  readonly old?: ChapterFile;
  /** What was read, of which the paragraphs may be more or fewer than these. */
  readonly raw: RawChapter;
  /** The report's own headings of it, verbatim; none without one. */
  readonly headings: readonly string[];
  readonly paragraphs: readonly AlignedParagraph[];
}

/** An edition's chapters and a new text, laid side by side. */
export interface Alignment {
  /** In the order of the new text, whose characters they are. */
  readonly chapters: readonly AlignedChapter[];
  /** Those of which nothing is left. */
  readonly gone: readonly ChapterFile[];
}

/**
 * Lays a new text beside an edition's chapters, in their order. What is the same stays where the
 * edition has it: in its chapter, though the new text were divided otherwise, unless a heading of the
 * report's own now parts it.
 */
export function align(chapters: readonly ChapterFile[], report: RawReport): Alignment {
  const old = chapters.flatMap(oldItems);
  const texts = old.map(({ text }) => text);
  const now = report.chapters.flatMap((chapter, number) => newItems(chapter, number, texts));
  const matches = matchTexts(
    texts,
    now.map(({ text }) => text),
  );
  const items = now.map((item, at): Item => {
    const match = matches[at];
    return match ? { ...item, match: { ...old[match.at]!, ...match } } : item;
  });
  const stretches = stretchesOf(items, report.chapters.length);
  const kept = new Set(stretches.flatMap(({ home }) => home ?? []));
  const rising = risingOf(
    stretches.flatMap(({ home, items: own }) =>
      own.flatMap(({ match }) => (match && match.chapter === home ? match.at : [])),
    ),
  );
  return {
    chapters: stretches.map(({ home, items: own, headings }) => ({
      ...(home !== undefined && { old: chapters[home]! }),
      raw: report.chapters[own[0]!.raw]!,
      headings,
      paragraphs: own.map((item) => alignedOf(item, home, chapters, rising)),
    })),
    gone: chapters.filter((_, number) => !kept.has(number)),
  };
}

function alignedOf(
  { paragraph, match }: Item,
  home: number | undefined,
  chapters: readonly ChapterFile[],
  rising: ReadonlySet<number>,
): AlignedParagraph {
  const raw = paragraph;
  if (!match || match.paragraph === undefined) return { raw, same: false, moved: false };
  const { chapter, paragraph: was, same } = match;
  if (chapter !== home) {
    return { raw, same, moved: true, from: chapters[chapter]!.frontmatter.id };
  }
  return { raw, was, same, moved: !rising.has(match.at) };
}

/** A heading or paragraph of the edition. */
function oldItems({ heading, paragraphs }: ChapterFile, chapter: number) {
  return [
    ...(heading ? [{ chapter, paragraph: undefined, text: heading.text }] : []),
    ...paragraphs.map(({ text }, paragraph) => ({ chapter, paragraph, text })),
  ];
}

/** What was read as a chapter: its heading, that of its part before it, and its paragraphs. */
function newItems(chapter: RawChapter, raw: number, texts: readonly string[]): Item[] {
  const headings = [chapter.partHeading, chapter.heading].filter((text) => text !== undefined);
  const text = headings.join('');
  const line = chapter.paragraphs[0]!.line;
  const asParagraph = { lead: '', body: text, line };
  return [
    ...(headings.length > 0 ? [{ raw, text, headings, paragraph: asParagraph }] : []),
    ...rebreak(chapter.paragraphs, texts).map((paragraph) => ({
      ...{ raw, paragraph, headings: [] },
      text: paragraph.lead + paragraph.body,
    })),
  ];
}
