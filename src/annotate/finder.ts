import { normalize } from '../report/normalize.ts';
import { allText } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import type { OpenLayer } from './layer.ts';

/**
 * Tells whether search finds a phrase, punctuation, case and width aside: in a paragraph or heading
 * of the report, or in a name of an entry.
 */
export function finder(
  report: Report,
  layers: readonly Pick<OpenLayer, 'documents'>[],
): (phrase: string) => boolean {
  const names = layers.flatMap(({ documents }) => documents.flatMap((d) => [d.title, ...d.also]));
  const texts = [...allText(report).map(({ text }) => text), ...names].map(normalize);
  return (phrase) => {
    const sought = normalize(phrase);
    return sought !== '' && texts.some((text) => text.includes(sought));
  };
}
