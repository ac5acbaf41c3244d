import { indexLayer } from '../../annotate/occurrences.ts';
import { uncovered } from '../../annotate/quotation.ts';
import type { Report } from '../../report/report.ts';
import { namedPhrases } from './named-phrases.ts';
import { repeatedPhrases } from './repeated-phrases.ts';
import { standingsOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** Words of a report that may need an entry. */
export interface EntryDraft {
  /** The entry's heading. */
  readonly term: string;
  /** As it is found in the report. */
  readonly match: string;
  /** Why it is proposed, for the editor. */
  readonly why: string;
  readonly standings: readonly Standing[];
}

/** What needs no proposal. */
interface Known {
  /** Words that entries are found by already. */
  readonly terms: readonly string[];
  /** Phrases left without an entry, with a reason. */
  readonly excluded: readonly string[];
  /** Names of places, which have a layer of their own. */
  readonly names: readonly string[];
}

/**
 * The quoted phrases, titles and codes of a report, and phrases that it repeats, as far as nothing explains
 * them yet: those that stand somewhere outside the words of other entries.
 */
export function proposeEntries(report: Report, { terms, excluded, names }: Known): EntryDraft[] {
  const named = namedPhrases(report)
    .filter(({ match }) => !excluded.includes(match))
    .map(({ match, sort }) => ({
      ...{ term: match, match: findable(report, match) },
      why: `${sort}。`,
    }));
  const known = [...named.map(({ match }) => match), ...terms, ...names];
  const repeated = repeatedPhrases(report, known).map(({ phrase, count }) => ({
    ...{ term: phrase, match: phrase },
    why: `反复出现的说法（${count}次）：读者未必懂才要写，不写就删去这个文件。`,
  }));
  const drafts = [...named, ...repeated].filter(({ match }) => !terms.includes(match));
  const patterns = drafts.map(({ match }) => ({ text: match, entry: match }));
  const claims = terms.map((text) => ({ text, entry: '' }));
  const used = indexLayer(report, { name: 'proposals', patterns: [...patterns, ...claims] });
  const explained = indexLayer(report, { name: 'explained', patterns: claims }).byParagraph;
  return drafts
    .map((draft) => ({ ...draft, standings: standingsOf(report, draft.match) }))
    .filter(
      ({ match, standings }) =>
        used.byEntry.has(match) &&
        standings.some(({ paragraph, ...span }) => {
          return uncovered([span], explained.get(paragraph.id) ?? []).length > 0;
        }),
    );
}

/** The words by which a phrase is found: digits by themselves with their marks, not within a number. */
function findable(report: Report, phrase: string): string {
  if (!/^\d+$/.test(phrase)) return phrase;
  const quoted = `“${phrase}”`;
  const alone = standingsOf(report, phrase).length === standingsOf(report, quoted).length;
  return alone ? phrase : quoted;
}
