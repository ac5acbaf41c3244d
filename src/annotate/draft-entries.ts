import type { DraftEntry } from '../authoring/entry-files.ts';
import { textsOf } from '../authoring/draft.ts';
import { placed, spansOutside } from '../report/placed-draft.ts';
import type { DraftKind, DraftSpan, PlacedDraft } from '../report/placed-draft.ts';
import { allText } from '../report/report.ts';
import type { Report } from '../report/report.ts';

/** Ids of the entries that are still drafts. */
export function draftIds(drafts: readonly DraftEntry[]): ReadonlySet<string> {
  return new Set(drafts.map(({ value }) => value.id));
}

/**
 * Finds where the matches of draft entries stand, as far as they are written; longer matches of
 * other entries are not asked.
 *
 * @param kind what they are, and the key that holds their name
 */
export function placeEntries(
  report: Report,
  drafts: readonly DraftEntry[],
  { key, ...kind }: DraftKind & { readonly key: string },
): PlacedDraft[] {
  const named = { ...kind, keys: [key, 'id'] };
  return drafts.map((draft) => placed(draft, named, spansOfEntry(report, draft)));
}

function spansOfEntry(report: Report, draft: DraftEntry): DraftSpan[] {
  const [matches, onlyIn, notInside] = ['matches', 'onlyIn', 'notInside'].map((key) =>
    textsOf(draft, key),
  ) as [string[], string[], string[]];
  return allText(report)
    .filter(({ chapter }) => onlyIn.length === 0 || onlyIn.includes(chapter))
    .flatMap(({ id: paragraph, chapter, text }) =>
      matches
        .flatMap((match) => spansOutside(text, match, notInside))
        .map((span) => ({ ...span, paragraph, chapter })),
    );
}
