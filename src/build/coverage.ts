import type { Edition } from '../edition.ts';
import { grouped } from '../site/numerals.ts';

/** Lines for the terminal: what was compared, and how much of the report its layers cover. */
export function coverage(edition: Edition): string[] {
  const { glossary, terms, figures, places, placeIndex, topics } = edition;
  const { all, excluded } = terms.quoted;
  const { views, unheld } = topics;
  return [
    `chapters = source: ${grouped(edition.report.characters)} characters compared`,
    `glossary: ${glossary.entries.length} entries, ${terms.count} occurrences; of ${all} quoted ` +
      `phrases ${all - excluded} covered, ${excluded} left out with a reason`,
    `figures: ${figures.all.length}; of ${figures.coverage.runs} runs of digits ` +
      `${figures.coverage.runs - figures.coverage.excluded} in figures, ` +
      `${figures.coverage.excluded} left out with a reason`,
    `places: ${places.all.length} places, ${placeIndex.count} occurrences`,
    `topics: ${views.length} topics hold ${topics.all - unheld.length} of ${topics.all} sentences, ` +
      `${topics.excluded} left out with a reason; in no topic: ${unheld.join(' ') || 'none'}`,
  ];
}
