import { digitRuns } from '../../layers/figures/digit-runs.ts';
import { bodySentences, leadOf } from '../../report/report.ts';
import type { Chapter, Paragraph, Report } from '../../report/report.ts';
import type { DigestDraft } from '../digest-draft.ts';
import { UNWRITTEN } from '../../authoring/schema.ts';

/** Points of a digest: at least, at most. */
const LEAST = 3;
const MOST = 5;

/** Characters of a hint. */
const HINT = 60;

/**
 * The points of each chapter's digest to be written: one for a paragraph, the longest first if there are
 * more than five; where there are fewer than three paragraphs, several for one.
 */
export function proposeDigests(report: Report): DigestDraft[] {
  return report.chapters.flatMap((chapter) =>
    pointed(chapter).map(({ paragraph, hint }) => ({
      chapter: chapter.id,
      paragraph: paragraph.number,
      text: UNWRITTEN,
      hint: [...hint].slice(0, HINT).join(''),
    })),
  );
}

function pointed(chapter: Chapter): { paragraph: Paragraph; hint: string }[] {
  const { paragraphs } = chapter;
  // Where a text came over an edition, only what is new is looked at.
  if (paragraphs.length === 0) return [];
  if (paragraphs.length >= LEAST) {
    return [...paragraphs]
      .sort((a, b) => b.text.length - a.text.length)
      .slice(0, MOST)
      .sort((a, b) => a.number - b.number)
      .map((paragraph) => ({ paragraph, hint: hintOf(paragraph) }));
  }
  const sentences = bodySentences(chapter).slice(0, LEAST);
  return Array.from({ length: LEAST }, (_, index) => {
    const said = sentences[index % Math.max(1, sentences.length)];
    const paragraph = said?.paragraph ?? paragraphs[0]!;
    return { paragraph, hint: said?.sentence.text ?? paragraph.text };
  });
}

/** A paragraph's lead; without one its first sentence with a number, or its first. */
function hintOf(paragraph: Paragraph): string {
  const { sentences } = paragraph;
  const counting = sentences.find(({ text }) => digitRuns(text).length > 0);
  return leadOf(paragraph) || (counting ?? sentences[0])?.text || paragraph.text;
}
