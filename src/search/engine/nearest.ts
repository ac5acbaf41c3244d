import { REPORT_KIND } from '../format.ts';
import type { Filters } from '../format.ts';
import type { Nothing } from './outcome.ts';
import type { Session } from './session.ts';
import { countIn, longestParts } from './suggestion.ts';
import type { Part } from './suggestion.ts';

/**
 * What comes nearest to words that nothing holds.
 *
 * @throws SearchError when the report's text cannot be had
 */
export async function nearestTo(
  words: readonly string[],
  { kind }: Filters,
  session: Session,
): Promise<Pick<Nothing, 'parts' | 'mentions' | 'incomplete'>> {
  const texts = await longestParts(words, async (part) => {
    return (await session.report.find(part)).length > 0;
  });
  const parts = await Promise.all(texts.map((text) => counted(text, session)));
  const none = { entries: [], incomplete: false };
  const mentions = kind === REPORT_KIND ? none : await session.entries.mentioning(words);
  return { parts, mentions: mentions.entries, incomplete: mentions.incomplete };
}

/** A phrase with its number of occurrences, where few enough chapters hold it to count them. */
async function counted(text: string, { report, data }: Session): Promise<Part> {
  const numbers = await report.find(text);
  if (numbers.length > data.atOnce) return { text };
  const chapters = await Promise.all(numbers.map((number) => report.chapter(number)));
  return { text, count: chapters.reduce((sum, chapter) => sum + countIn(chapter, text), 0) };
}
