import type { Edition } from '../edition.ts';
import { grouped } from '../site/numerals.ts';

/** Lines for the terminal: what was compared, and how much of the report its layers cover. */
export function coverage({ report, layers, topics }: Edition): string[] {
  const { views, unheld, all, excluded } = topics;
  return [
    `chapters = source: ${grouped(report.characters)} characters compared`,
    ...layers.map((open) => open.coverage),
    `topics: ${views.length} topics hold ${all - unheld.length} of ${all} sentences, ` +
      `${excluded} left out with a reason; in no topic: ${unheld.join(' ') || 'none'}`,
  ];
}
