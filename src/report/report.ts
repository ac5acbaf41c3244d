import { keysOf } from './keys.ts';
import type { ParagraphKeys } from './keys.ts';
import { splitSentences } from './sentence.ts';
import type { Span } from './span.ts';
import type { ChapterFile, ParagraphBlock } from './chapter-file.ts';
import type { DigestPoint } from './frontmatter.ts';
import type { Override } from './inline.ts';
import type { Provenance } from './provenance.ts';

/** A sentence: an exact span (UTF-16, end exclusive) of its paragraph's text. */
export interface Sentence extends Span {
  /** `<paragraph id>-<key>`; depends on the text alone, never on annotations. */
  readonly id: string;
  /** What its id ends in: stays when sentences come before it. Its address asks for it. */
  readonly key: number;
  /** 1-based number in its paragraph. */
  readonly number: number;
  readonly text: string;
}

/** A paragraph of the report, lead and body as one text without white space. */
export interface Paragraph {
  /** `<chapter id>-<key>`; a heading's key is 0. Stays when paragraphs come before it. */
  readonly id: string;
  /** Id of the chapter it stands in. */
  readonly chapter: string;
  /** 1-based number in its chapter; 0 for its heading. */
  readonly number: number;
  readonly text: string;
  /** UTF-16 length of the lead at the beginning of `text`; 0 without one. */
  readonly leadLength: number;
  readonly sentences: readonly Sentence[];
  readonly overrides: readonly Override[];
  /** 1-based line in the chapter's file. */
  readonly line: number;
}

/** A chapter: one page. */
export interface Chapter {
  readonly id: string;
  /** Id of its part. */
  readonly part: string;
  readonly item?: string | undefined;
  /** Short title for lists. */
  readonly title: string;
  readonly titleIsEditorial: boolean;
  /**
   * The report's own heading, verbatim, as paragraph 0; absent where the title is editorial. Its lead
   * is the heading of its part, where that stands directly above.
   */
  readonly heading?: Paragraph | undefined;
  /** Each with the number of its paragraph in the chapter. */
  readonly digest: readonly DigestPoint[];
  readonly paragraphs: readonly Paragraph[];
  /** Characters (code points) of heading and paragraphs. */
  readonly characters: number;
  readonly file: string;
}

/** A part of the report and its chapters in reading order. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly chapters: readonly Chapter[];
}

/** The report model: what pages, annotation layers and search are built from. */
export interface Report {
  readonly provenance: Provenance;
  readonly parts: readonly Part[];
  /** All chapters in reading order. */
  readonly chapters: readonly Chapter[];
  /** Characters of the whole text, white space not counted. */
  readonly characters: number;
}

/** Number of characters as a reader counts them: code points. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** Builds the model of a report from its parts and its chapters' files, both in reading order. */
export function buildReport(
  provenance: Provenance,
  parts: readonly Omit<Part, 'chapters'>[],
  files: readonly ChapterFile[],
): Report {
  const chapters = files.map(buildChapter);
  return {
    provenance,
    parts: parts.map((part) => ({
      ...part,
      chapters: chapters.filter((chapter) => chapter.part === part.id),
    })),
    chapters,
    characters: chapters.reduce((total, chapter) => total + chapter.characters, 0),
  };
}

/** Builds a chapter of the model from its parsed file. */
export function buildChapter(file: ChapterFile): Chapter {
  const { id, part, item, title, titleIsEditorial, digest } = file.frontmatter;
  const keys = keysOf(file);
  const paragraphs = file.paragraphs.map((block, index) =>
    buildParagraph(block, { chapter: id, number: index + 1, keys: keys[index]! }),
  );
  const heading =
    file.heading && buildParagraph(file.heading, { chapter: id, number: 0, keys: { number: 0 } });
  const text = (heading?.text ?? '') + paragraphs.map((paragraph) => paragraph.text).join('');
  return {
    id,
    part,
    item,
    title,
    titleIsEditorial,
    heading,
    digest: digest.map(({ text, paragraph }) => {
      return { text, paragraph: keys.findIndex(({ number }) => number === paragraph) + 1 };
    }),
    paragraphs,
    characters: countCharacters(text),
    file: file.file,
  };
}

function buildParagraph(
  block: ParagraphBlock,
  place: { readonly chapter: string; readonly number: number; readonly keys: ParagraphKeys },
): Paragraph {
  const { chapter, number, keys } = place;
  const id = `${chapter}-${keys.number}`;
  const sentences = splitSentences(block.text, block.leadLength).map((span, index) => {
    const key = keys.sentences?.[index] ?? index + 1;
    const text = block.text.slice(span.start, span.end);
    return { ...span, id: `${id}-${key}`, key, number: index + 1, text };
  });
  return { ...block, id, chapter, number, sentences };
}

/** A chapter's heading, where it has one, and its paragraphs: all its text, in reading order. */
export function chapterText({ heading, paragraphs }: Chapter): readonly Paragraph[] {
  return heading ? [heading, ...paragraphs] : paragraphs;
}

/** The whole report's text as headings and paragraphs, in reading order. */
export function allText(report: Report): Paragraph[] {
  return report.chapters.flatMap(chapterText);
}

/** The lead of a paragraph, empty where it has none. */
export function leadOf(paragraph: Paragraph): string {
  return paragraph.text.slice(0, paragraph.leadLength);
}

/** Sentences of a chapter that say something: its heading and its leads are titles. */
export function bodySentences(
  chapter: Chapter,
): { readonly sentence: Sentence; readonly paragraph: Paragraph }[] {
  return chapter.paragraphs.flatMap((paragraph) =>
    paragraph.sentences
      .filter(({ end }) => end > paragraph.leadLength)
      .map((sentence) => ({ sentence, paragraph })),
  );
}
