import { quotedPhrases, uncovered } from '../../annotate/quotation.ts';
import type { PatternList, Occurrence } from '../../annotate/occurrence.ts';
import type { Located } from '../../authoring/located.ts';
import type { Problem } from '../../authoring/problem.ts';
import { checkNarrowing, checkOverrides, checkWords } from '../../annotate/check-entries.ts';
import { draftIds } from '../../annotate/draft-entries.ts';
import { indexLayer, patternsOf } from '../../annotate/occurrences.ts';
import type { LayerIndex, Use } from '../../annotate/occurrences.ts';
import type { PlacedDraft } from '../../report/placed-draft.ts';
import { chapterText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../report/span.ts';
import type { Exclusion } from './lists.ts';
import { placeTermDrafts } from './drafts.ts';
import type { AuthoredGlossary, EntryFile, Glossary } from './load.ts';
import { TERMS } from './name.ts';
import type { Entry } from './schema.ts';

export type { Use };

/** Where the terms stand in the report. */
export interface TermIndex extends LayerIndex {
  /** Quoted phrases “…” of the report, and those that an exclusion explains. */
  readonly quoted: {
    readonly all: number;
    readonly excluded: number;
    /** How many only a draft covers. */
    readonly drafted: number;
  };
}

/** The glossary as an annotation layer: one pattern for each match of each entry. */
export function termLayer(entries: readonly Entry[]): PatternList {
  return { name: TERMS, patterns: patternsOf(entries) };
}

/**
 * Finds every term in the report, and what is wrong: entries and matches that occur nowhere,
 * overrides that name no entry, quoted phrases that nothing covers, exclusions without a use.
 */
export function indexTerms(
  report: Report,
  { glossary, files, drafts: written }: AuthoredGlossary,
): {
  readonly index: TermIndex;
  readonly drafts: readonly PlacedDraft[];
  readonly problems: readonly Problem[];
} {
  const drafted = draftIds(written.entries);
  const layer = indexLayer(report, termLayer(glossary.entries), drafted);
  const drafts = placeTermDrafts(report, written);
  const { problems, ...quoted } = checkQuoted(report, glossary, {
    byParagraph: layer.byParagraph,
    drafts: Map.groupBy(
      drafts.flatMap(({ spans }) => spans),
      ({ paragraph }) => paragraph,
    ),
  });
  const overrides = checkOverrides(report, new Set([...glossary.byId.keys(), ...drafted]), {
    layer: TERMS,
    tag: 'Term',
    expected: 'the id (file name) of a glossary entry',
  });
  const wrongWords = checkWords(report, files);
  return {
    index: { ...layer, quoted },
    drafts,
    problems: [
      ...checkNarrowing(report, files),
      ...wrongWords,
      ...(wrongWords.length === 0 ? checkUsed(files, layer.byEntry) : []),
      ...overrides,
      ...problems,
    ],
  };
}

function checkUsed(
  files: readonly EntryFile[],
  byEntry: ReadonlyMap<string, readonly Use[]>,
): Problem[] {
  return files.flatMap(({ file, value: entry, lineOf }) =>
    byEntry.has(entry.id)
      ? []
      : {
          file,
          line: lineOf(['matches']),
          found: `no occurrence of ${entry.matches.join('、')} left for this entry in the report`,
          expected: 'at least one: longer matches of other entries come first',
          todo: 'Copy the match from the report, or delete the entry.',
        },
  );
}

/** What covers the quoted phrases of each paragraph, by its id. */
interface Covering {
  readonly byParagraph: ReadonlyMap<string, readonly Occurrence[]>;
  readonly drafts: ReadonlyMap<string, readonly Span[]>;
}

function checkQuoted(
  report: Report,
  glossary: Glossary,
  { byParagraph, drafts }: Covering,
): TermIndex['quoted'] & { problems: Problem[] } {
  const unused = new Map(glossary.exclusions.map((placed) => [placed.value.phrase, placed]));
  const reasons = new Set(unused.keys());
  const problems: Problem[] = [];
  let [all, excluded, drafted] = [0, 0, 0];
  // A glossary without entries need not be complete.
  const started = glossary.entries.length > 0;
  const begun = started || unused.size > 0 || drafts.size > 0;
  for (const chapter of begun ? report.chapters : []) {
    for (const { id, text, line } of chapterText(chapter)) {
      const { phrases } = quotedPhrases(text);
      all += phrases.length;
      const open = uncovered(phrases, byParagraph.get(id) ?? []);
      const bare = new Set(uncovered(open, drafts.get(id) ?? []));
      for (const quoted of open) {
        const { text: phrase } = quoted;
        unused.delete(phrase);
        if (reasons.has(phrase)) excluded += 1;
        else if (!bare.has(quoted)) drafted += 1;
        else if (started) problems.push(unexplained(chapter.file, line, phrase));
      }
    }
  }
  problems.push(...[...unused.values()].map(needless));
  return { all, excluded, drafted, problems };
}

function unexplained(file: string, line: number, phrase: string): Problem {
  return {
    file,
    line,
    found: `the quoted phrase “${phrase}”, which no glossary entry covers`,
    expected: 'an entry for each quoted phrase, or a reason in content/glossary-exclusions.yaml',
    todo: 'Write an entry from a source, or add the phrase there with the reason.',
  };
}

function needless({ value: { phrase }, file, lineOf }: Located<Exclusion>): Problem {
  return {
    file,
    line: lineOf(['phrase']),
    found: `the phrase “${phrase}”`,
    expected: 'only quoted phrases of the report that no entry covers',
    todo: 'Delete it from the list.',
  };
}
