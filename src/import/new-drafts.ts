import type { Report } from '../report/report.ts';
import type { DigestDraft } from './digest-draft.ts';
import type { After, PlacedChapter } from './follow.ts';
import { propose } from './propose/propose.ts';
import type { Lender } from './shared/lender.ts';

/** Drafts for what a new text brought. */
export interface NewDrafts {
  /** Files that are new, and those that got drafts at their end, by their path below the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** For the chapters that are new. */
  readonly digests: readonly DigestDraft[];
}

/** Lists to whose end drafts are added where they are there already. */
const LISTS = /^content\/figures(\/.*|-exclusions)\.yaml$/;

/** What drafts are of, each with the folder without which an edition has none of it. */
const KINDS = ['content/figures', 'content/glossary', 'content/places'];

/**
 * Proposes records for the paragraphs and headings that are new, and for nothing else. What an editor
 * wrote stays as it is: drafts are new files, or lines at the end of a list.
 *
 * @param report the model of the new text
 * @param own the edition's files below `content/`, by path
 */
export function newDrafts(
  report: Report,
  { chapters }: After,
  own: ReadonlyMap<string, string>,
  lenders: readonly Lender[],
): NewDrafts {
  // Under another name a list still says what it holds, and drafts for it are told.
  const aside = [...own].map(([file, text]) =>
    LISTS.test(file)
      ? ([file.replace(/\.yaml$/, '.own.yaml'), text] as const)
      : ([file, text] as const),
  );
  const proposal = propose(whatIsNew(report, chapters), { lenders, own: new Map(aside) });
  const kinds = KINDS.filter((kind) => [...own.keys()].some((file) => file.startsWith(`${kind}/`)));
  const files = [...proposal.files]
    .filter(([file]) => kinds.some((kind) => file.startsWith(kind)))
    .map(([file, text]) => [file, joined(own.get(file), text)] as const)
    .filter(([file, text]) => text !== own.get(file));
  const fresh = new Set(chapters.filter(({ old }) => !old).map(({ id }) => id));
  const digests = proposal.digests.filter(({ chapter }) => fresh.has(chapter));
  return { files: new Map(files), digests };
}

/** A list with more items at its end. */
function joined(before: string | undefined, text: string): string {
  const item = /^- /m;
  if (before === undefined) return text;
  if (!item.test(text)) return before;
  return item.test(before)
    ? `${before.trimEnd()}\n${text}`
    : before.replace(/^\[\]\s*$/m, '') + text;
}

/** The report without what it held before. */
function whatIsNew(report: Report, placed: readonly PlacedChapter[]): Report {
  const chapters = report.chapters.map((chapter, at) => {
    const { old, headings, paragraphs } = placed[at]!;
    if (!old) return chapter;
    const known = headings.join('') === (old.heading?.text ?? '');
    return {
      ...chapter,
      heading: known ? undefined : chapter.heading,
      paragraphs: chapter.paragraphs.filter((_, place) => paragraphs[place]!.was === undefined),
    };
  });
  return {
    ...report,
    chapters,
    parts: report.parts.map((part) => ({
      ...part,
      chapters: chapters.filter((chapter) => chapter.part === part.id),
    })),
  };
}
