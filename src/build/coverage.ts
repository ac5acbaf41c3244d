import type { Edition } from '../edition.ts';
import { pdfNews } from '../publish/pdf.ts';
import { checkNumbers } from './red-numbers.ts';
import { redSentences } from './red-sentences.ts';
import { grouped } from '../site/numerals.ts';

/** Sentences that a line names before it only counts them. */
const NAMED = 12;

/** Lines for the terminal: what was compared, and how much of the report its layers cover. */
export function coverage(edition: Edition): string[] {
  const { report, layers, topics, numberExclusions } = edition;
  const { views, unheld, all, excluded } = topics;
  const numbers = checkNumbers(redSentences(edition), numberExclusions);
  return [
    `chapters = source: ${grouped(report.characters)} characters compared`,
    ...layers.map((open) => open.coverage),
    `topics: ${views.length} topics hold ${all - unheld.length} of ${all} sentences, ` +
      `${excluded} left out with a reason; in no topic: ${listed(unheld)}`,
    `numbers of ours: ${numbers.held} stand in the passages they rest on, ` +
      `${numbers.cited} rest on sources, ${numbers.excused} excused with a reason`,
    pdfNews(edition),
  ];
}

function listed(ids: readonly string[]): string {
  const more = ids.length - NAMED;
  const first = ids.slice(0, NAMED).join(' ') || 'none';
  return more > 0 ? `${first} and ${grouped(more)} more` : first;
}
