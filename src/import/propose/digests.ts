import { digitRuns } from '../../layers/figures/digit-runs.ts';
import { canBeDigested } from '../../report/digest.ts';
import { FEWEST_POINTS as LEAST } from '../../report/frontmatter.ts';
import { bodySentences, leadOf } from '../../report/report.ts';
import type { Chapter, Paragraph, Report } from '../../report/report.ts';
import type { DigestDraft } from '../digest-draft.ts';
import { UNWRITTEN } from '../../authoring/schema.ts';

/** Points of a digest at most. */
const MOST = 5;

/** Characters of a hint. */
const HINT = 60;

/**
 * The points of each chapter's digest to be written: one for a paragraph, the longest first if there are
 * more than five; where there are fewer than three paragraphs, several for one. What is too short for a
 * digest gets none.
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
  if (paragraphs.length === 0 || !canBeDigested(chapter)) return [];
  if (paragraphs.length >= LEAST) {
    return [...paragraphs]
      .sort((a, b) => b.text.length - a.text.length)
      .slice(0, MOST)
      .sort((a, b) => a.number - b.number)
      .map((paragraph) => ({ paragraph, hint: hintOf(paragraph) }));
  }
  return bodySentences(chapter)
    .slice(0, LEAST)
    .map(({ paragraph, sentence }) => ({ paragraph, hint: sentence.text }));
}

/** Characters at most of what is only called out: 各位代表！ */
const CALL = 8;

/** A paragraph's lead; without one its first sentence with a number, or its first that is no call. */
function hintOf(paragraph: Paragraph): string {
  const { sentences } = paragraph;
  const counting = sentences.find(({ text }) => digitRuns(text).length > 0);
  const told = sentences.find(({ text }) => [...text].length > CALL);
  return leadOf(paragraph) || (counting ?? told)?.text || paragraph.text;
}
