import { createHash } from 'node:crypto';
import type { Located } from '../authoring/located.ts';
import type { ChapterFile } from '../report/chapter-file.ts';
import { align } from './alignment.ts';
import type { AlignedChapter, Alignment } from './alignment.ts';
import { chapterText } from './chapter-text.ts';
import type { DigestDraft } from './digest-draft.ts';
import { addLines, setLines } from './front-lines.ts';
import { partsAfter, spliceParts } from './parts-after.ts';
import type { PartsAfter } from './parts-after.ts';
import type { Original } from './provenance-file.ts';
import type { RawPart, RawReport } from './raw-report.ts';
import { slugsOf } from './slugs.ts';
import { spliceChapter } from './splice.ts';
import { numberedTitle } from './titles.ts';

/** An edition over which a new text comes. */
export interface Before {
  /** In their order. */
  readonly chapters: readonly ChapterFile[];
  readonly parts: Located<readonly RawPart[]>;
  /** The text of a file of the edition: of a chapter, the parts, the provenance, the source. */
  readonly text: (file: string) => string;
  /** Raw files that are kept already. */
  readonly originals: readonly Pick<Original, 'file' | 'sha256'>[];
  /** Ids that chapters had which are gone: no other chapter may have them. */
  readonly goneIds: readonly string[];
}

/** A chapter where it now stands. */
export interface PlacedChapter extends AlignedChapter {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly part: string;
}

/** An edition after a new text came over it. */
export interface After {
  readonly alignment: Alignment;
  readonly chapters: readonly PlacedChapter[];
  readonly parts: readonly RawPart[];
  /** Files that change or are new, by their path below the folder; null for one that goes. */
  readonly files: ReadonlyMap<string, string | null>;
  /** Folder in which what they said before is kept. */
  readonly earlier: string;
}

export const FILES = {
  source: 'seeds/report.txt',
  provenance: 'seeds/provenance.yaml',
  parts: 'content/parts.yaml',
} as const;

/** Folder of what earlier texts were, by the beginning of the sha256 of each. */
export const EARLIER = 'seeds/earlier';

/**
 * Puts a new text over an edition. The characters of its chapters are the new text's; ids and settings,
 * and whatever else an editor wrote, are the edition's. Every file that changes or goes is kept as it was.
 *
 * @param originals the raw files of the new text
 * @param digests points to be written of the chapters that are new
 */
export function follow(
  before: Before,
  report: RawReport,
  originals: readonly Original[],
  digests: readonly DigestDraft[] = [],
): After {
  const alignment = align(before.chapters, report);
  const parts = partsAfter(before.parts.value, alignment.chapters, report);
  const chapters = placed(before, alignment, parts);
  const changed = new Map<string, string | null>([
    ...chapters.map((chapter, at) => {
      return [chapter.file, chapterAfter(before, chapter, { order: at + 1, digests })] as const;
    }),
    ...alignment.gone.map(({ file }) => [file, null] as const),
    [FILES.parts, partsFile(before, parts.parts)],
    [FILES.source, report.source],
    [FILES.provenance, provenanceAfter(before, report, originals)],
  ]);
  const known = new Set([...before.chapters.map(({ file }) => file), ...Object.values(FILES)]);
  const textOf = (file: string): string | undefined =>
    known.has(file) ? before.text(file) : undefined;
  const files = [...changed].filter(([file, text]) => text !== textOf(file));
  const earlier = `${EARLIER}/${sha256(before.text(FILES.source)).slice(0, 8)}`;
  const kept = files.flatMap(([file]) => {
    const text = textOf(file);
    return text === undefined ? [] : [[`${earlier}/${file}`, text] as const];
  });
  return { alignment, chapters, parts: parts.parts, files: new Map([...files, ...kept]), earlier };
}

function placed(before: Before, { chapters }: Alignment, { of }: PartsAfter): PlacedChapter[] {
  const { chapters: old, goneIds } = before;
  const taken = new Set(old.map(({ frontmatter }) => frontmatter.title));
  const titles = chapters.map(({ old: own, raw }) => {
    return own
      ? own.frontmatter.title
      : raw.titleIsEditorial
        ? numberedTitle(raw.title, taken)
        : raw.title;
  });
  const fresh = titles.filter((_, at) => !chapters[at]!.old);
  const ids = slugsOf(fresh, [...old.map(({ frontmatter }) => frontmatter.id), ...goneIds]);
  const width = Math.max(2, String(chapters.length).length);
  return chapters.map((chapter, at) => {
    const standing = { title: titles[at]!, part: of[at]! };
    if (chapter.old) {
      return { ...chapter, ...standing, id: chapter.old.frontmatter.id, file: chapter.old.file };
    }
    const id = ids.shift()!;
    const file = `content/chapters/${String(at + 1).padStart(width, '0')}-${id}.mdx`;
    return { ...chapter, ...standing, id, file };
  });
}

function chapterAfter(
  before: Before,
  chapter: PlacedChapter,
  { order, digests }: { readonly order: number; readonly digests: readonly DigestDraft[] },
): string {
  const { old, raw, id, file, title, part } = chapter;
  if (old) return spliceChapter(before.text(file), old, chapter, { order, part });
  const paragraphs = chapter.paragraphs.map((paragraph) => paragraph.raw);
  return chapterText(
    { ...raw, title, part, paragraphs },
    {
      ...{ id, order },
      digests: digests.filter((draft) => draft.chapter === id),
    },
  );
}

function partsFile({ parts, text }: Before, after: readonly RawPart[]): string {
  return spliceParts(text(FILES.parts), parts.value, after, (id) =>
    parts.lineOf([parts.value.findIndex((part) => part.id === id)]),
  );
}

function provenanceAfter(
  { text, originals: before }: Before,
  { source }: RawReport,
  originals: readonly Original[],
): string {
  const fresh = originals.filter(({ file }) => !before.some((one) => one.file === file));
  const lines = fresh.map(
    ({ file, sha256, encoding }) =>
      `  - file: ${JSON.stringify(file)}\n    sha256: ${sha256}\n    encoding: ${encoding}`,
  );
  const yaml = setLines(text(FILES.provenance), [['sha256', sha256(source)]]);
  return lines.length === 0 ? yaml : addLines(yaml, 'originals', lines.join('\n'));
}

/** sha256 of a text in UTF-8, as hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
