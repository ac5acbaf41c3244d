import { placeEntries } from '../../annotate/draft-entries.ts';
import { textOf } from '../../authoring/draft.ts';
import { placed, spansOf } from '../../report/placed-draft.ts';
import type { PlacedDraft } from '../../report/placed-draft.ts';
import { allText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';
import { TERMS } from './name.ts';
import type { GlossaryDrafts } from './load.ts';

/** Finds where the words of draft entries, and phrases proposed to be left out, stand. */
export function placeTermDrafts(
  report: Report,
  { entries, exclusions }: GlossaryDrafts,
): PlacedDraft[] {
  return [
    ...placeEntries(report, entries, { layer: TERMS, kind: 'term', key: 'term' }),
    ...exclusions.map((draft) => {
      const phrase = textOf(draft, 'phrase');
      const spans = allText(report).flatMap(({ id: paragraph, chapter, text }) =>
        (phrase === undefined ? [] : spansOf(text, `“${phrase}”`)).map((span) => {
          return { ...span, paragraph, chapter };
        }),
      );
      return placed(draft, { layer: TERMS, kind: 'phrase left out', keys: ['phrase'] }, spans);
    }),
  ];
}
