import { quotedPhrases, uncovered } from '../annotate/coverage.ts';
import type { Layer, Occurrence } from '../annotate/layer.ts';
import { createResolver } from '../annotate/resolve.ts';
import type { Problem } from '../check/problem.ts';
import { allText, chapterText } from '../report/report.ts';
import type { Paragraph, Report, Sentence } from '../report/report.ts';
import type { EntryFile, Glossary } from './glossary.ts';
import type { Entry } from './entry.ts';

/** Name of the layer of glossary terms. */
export const TERMS = 'terms';

/** One place where the report uses an entry's term. */
export interface Use {
  readonly occurrence: Occurrence;
  readonly paragraph: Paragraph;
  /** The sentence in which the occurrence begins. */
  readonly sentence: Sentence;
}

/** Where the terms stand in the report. */
export interface TermIndex {
  /** Occurrences by paragraph id, in the order of the text. */
  readonly byParagraph: ReadonlyMap<string, readonly Occurrence[]>;
  /** Uses by entry id, in the order of the report. */
  readonly byEntry: ReadonlyMap<string, readonly Use[]>;
  /** Number of occurrences in all. */
  readonly count: number;
  /** Quoted phrases “…” of the report, and those that an exclusion explains. */
  readonly quoted: { readonly all: number; readonly excluded: number };
}

/** The glossary as an annotation layer: one pattern for each match of each entry. */
export function termLayer(entries: readonly Entry[]): Layer {
  return {
    name: TERMS,
    patterns: entries.flatMap(({ id, matches, onlyIn, notInside }) =>
      matches.map((text) => {
        const longer = notInside?.filter((phrase) => phrase.includes(text) && phrase !== text);
        return {
          text,
          entry: id,
          ...(onlyIn ? { onlyIn } : {}),
          ...(longer?.length ? { notInside: longer } : {}),
        };
      }),
    ),
  };
}

/**
 * Finds every term in the report, and what is wrong: entries and matches that occur nowhere,
 * overrides that name no entry, quoted phrases that nothing covers, exclusions without a use.
 */
export function indexTerms(
  report: Report,
  glossary: Glossary,
  files: readonly EntryFile[],
): { readonly index: TermIndex; readonly problems: readonly Problem[] } {
  const resolve = createResolver(termLayer(glossary.entries));
  const byParagraph = new Map<string, Occurrence[]>();
  const byEntry = new Map<string, Use[]>();
  for (const paragraph of allText(report)) {
    const occurrences = resolve(paragraph);
    byParagraph.set(paragraph.id, occurrences);
    for (const occurrence of occurrences) {
      const sentence = paragraph.sentences.find(({ end }) => occurrence.start < end);
      if (!sentence) continue;
      const uses = byEntry.get(occurrence.entry) ?? [];
      uses.push({ occurrence, paragraph, sentence });
      byEntry.set(occurrence.entry, uses);
    }
  }
  const { all, excluded, problems } = checkQuoted(report, glossary, byParagraph);
  const count = [...byParagraph.values()].reduce((sum, list) => sum + list.length, 0);
  return {
    index: { byParagraph, byEntry, count, quoted: { all, excluded } },
    problems: [...checkUsed(files, byEntry), ...checkOverrides(report, glossary), ...problems],
  };
}

function checkUsed(
  files: readonly EntryFile[],
  byEntry: ReadonlyMap<string, readonly Use[]>,
): Problem[] {
  return files.flatMap(({ file, entry, lineOf }) =>
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

function checkOverrides(report: Report, glossary: Glossary): Problem[] {
  return report.chapters.flatMap((chapter) =>
    chapterText(chapter).flatMap(({ overrides, line }) =>
      overrides.flatMap(({ layer, entry }) =>
        layer !== TERMS || entry === null || glossary.byId.has(entry)
          ? []
          : {
              file: chapter.file,
              line,
              found: `<Term entry="${entry}">`,
              expected: 'the id (file name) of a glossary entry',
              todo: 'Correct the id, or add the entry.',
            },
      ),
    ),
  );
}

function checkQuoted(
  report: Report,
  glossary: Glossary,
  byParagraph: ReadonlyMap<string, readonly Occurrence[]>,
): { all: number; excluded: number; problems: Problem[] } {
  const reasons = new Set(glossary.exclusions.map(({ phrase }) => phrase));
  const unused = new Set(reasons);
  const problems: Problem[] = [];
  let all = 0;
  let excluded = 0;
  for (const chapter of glossary.entries.length === 0 ? [] : report.chapters) {
    for (const { id, text, line } of chapterText(chapter)) {
      const { phrases } = quotedPhrases(text);
      all += phrases.length;
      for (const { text: phrase } of uncovered(phrases, byParagraph.get(id) ?? [])) {
        unused.delete(phrase);
        if (reasons.has(phrase)) excluded += 1;
        else problems.push(unexplained(chapter.file, line, phrase));
      }
    }
  }
  problems.push(...[...unused].map(needless));
  return { all, excluded, problems };
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

function needless(phrase: string): Problem {
  return {
    file: 'content/glossary-exclusions.yaml',
    found: `the phrase “${phrase}”`,
    expected: 'only quoted phrases of the report that no entry covers',
    todo: 'Delete it from the list.',
  };
}
