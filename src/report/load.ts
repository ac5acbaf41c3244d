import { createHash } from 'node:crypto';
import type { Folder } from '../authoring/folder.ts';
import type { Located } from '../authoring/located.ts';
import { all, bad, checked, gather, good } from '../authoring/result.ts';
import type { Problem } from '../authoring/problem.ts';
import type { Gathered, Result } from '../authoring/result.ts';
import { parseChapterFile } from './chapter-file.ts';
import type { ChapterFile } from './chapter-file.ts';
import { checkChapters } from './consistency.ts';
import { checkFidelity, findDifferences } from './fidelity.ts';
import { checkKeys, keysOf } from './keys.ts';
import { partsSchema } from './frontmatter.ts';
import type { Components } from './inline.ts';
import { locate } from './located-text.ts';
import type { LocatedText } from './located-text.ts';
import { placed } from './placed-draft.ts';
import type { PlacedDraft } from './placed-draft.ts';
import { provenanceFileSchema } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import { buildReport } from './report.ts';
import type { Report } from './report.ts';
import { restoreText } from './restore.ts';

/** What drafts of digests belong to, beside the layers. */
export const DIGEST = 'digest';

/** Path of the source inside a report's folder. */
export const SOURCE_FILE = 'seeds/report.txt';

/** A file that must stay as it is. */
interface Kept {
  /** Relative to the report's folder. */
  readonly file: string;
  readonly sha256: string;
}

/** What loading yields: the model, and the source that every check compares with. */
export interface Loaded {
  readonly report: Report;
  readonly source: LocatedText;
  /** Points of digests that nobody has accepted yet. */
  readonly drafts: readonly PlacedDraft[];
}

/** One report as it was read. */
export interface ReportRead {
  readonly loaded: Result<Loaded>;
  /**
   * What annotations can be checked against: the report, also where its chapters have to be mended,
   * with the source's text in them. Undefined where that cannot be told.
   */
  readonly report: Report | undefined;
}

/**
 * Reads one report: provenance, source, parts and chapters, each checked, the chapters compared
 * with the source.
 *
 * @param components what may decide a spot of a chapter by hand
 */
export function loadReport(folder: Folder, components: Components): ReportRead {
  const provenance = folder.yaml('seeds/provenance.yaml', provenanceFileSchema);
  const source = readSource(folder);
  const sum = checkSums(folder, provenance);
  const parts = folder.yaml('content/parts.yaml', partsSchema);
  const { values: files, problems } = readChapters(folder, components);
  const complete = problems.length === 0;
  const order = parts.ok ? checkChapters(files, parts.value, complete) : [];
  const comparable = source.ok && sum.ok && complete && areInOrder(files);
  const text = comparable ? compare(source.value, files) : { problems: [], restored: undefined };
  const read = all({
    provenance,
    source,
    parts,
    sum,
    files: checked(files, [...problems, ...order, ...text.problems]),
  });
  const build = (chapters: readonly ChapterFile[]): Report | undefined =>
    provenance.ok && parts.ok
      ? buildReport(provenance.value.value, parts.value.value, chapters)
      : undefined;
  const report = text.restored && build(text.restored);
  if (!read.ok || !report) return { loaded: read.ok ? bad() : read, report };
  const drafts = files.flatMap(placeDigest);
  return { loaded: good({ report, source: read.value.source, drafts }), report };
}

/** Whether the chapters stand as the report has them, as far as their numbers and ids can tell. */
function areInOrder(files: readonly ChapterFile[]): boolean {
  const ids = new Set(files.map(({ frontmatter }) => frontmatter.id));
  return (
    ids.size === files.length && files.every(({ frontmatter }, at) => frontmatter.order === at + 1)
  );
}

/** Whether each of a chapter's ids is known. */
function hasKeys(file: ChapterFile): boolean {
  return checkKeys(file).length === 0;
}

interface Compared {
  readonly problems: readonly Problem[];
  /** The chapters with the source's text, where it is clear where that stands. */
  readonly restored: readonly ChapterFile[] | undefined;
}

function compare(source: LocatedText, files: readonly ChapterFile[]): Compared {
  const written = locateChapters(files);
  const difference = checkFidelity(source, written, 'the chapters');
  if (!difference) return { problems: [], restored: files.every(hasKeys) ? files : undefined };
  const restored = restoreText(files, findDifferences(source, written));
  return { problems: [difference], restored: restored?.every(hasKeys) ? restored : undefined };
}

/** The drafts of a digest, each with the paragraph it rests on. */
function placeDigest(file: ChapterFile) {
  const { digestDrafts, paragraphs } = file;
  const chapter = file.frontmatter.id;
  const numbers = keysOf(file).map(({ number }) => number);
  return digestDrafts.map((draft) => {
    const number = Number(draft.value['paragraph']);
    const end = paragraphs[numbers.indexOf(number)]?.text.length;
    const spans =
      end === undefined ? [] : [{ paragraph: `${chapter}-${number}`, chapter, start: 0, end }];
    return placed(draft, { layer: DIGEST, kind: 'digest point', keys: ['text'] }, spans);
  });
}

function readSource(folder: Folder): Result<LocatedText> {
  const text = folder.text(SOURCE_FILE);
  return text.ok ? good(locate([{ text: text.value, file: SOURCE_FILE, line: 1 }])) : text;
}

/** The source, and what it was read from, are byte for byte what their provenance says. */
function checkSums(folder: Folder, provenance: Result<Located<Provenance>>): Result<undefined> {
  if (!provenance.ok) return good(undefined);
  const { sha256, originals = [] } = provenance.value.value;
  const source = { file: SOURCE_FILE, sha256 };
  const kept = originals.map((original) => ({ ...original, file: `seeds/${original.file}` }));
  // That there is no source at all is told where it is read.
  return checked(undefined, [
    ...(folder.exists(SOURCE_FILE) ? checkSum(folder, source) : []),
    ...kept.flatMap((original) => checkSum(folder, original)),
  ]);
}

function checkSum(folder: Folder, { file, sha256: expected }: Kept): Problem[] {
  const bytes = folder.bytes(file);
  if (!bytes.ok && folder.exists(file)) return [...bytes.problems];
  const found = bytes.ok ? sumOf(bytes.value) : undefined;
  if (found === expected) return [];
  const unixEnds = bytes.ok && Buffer.from(bytes.value).toString('latin1').replaceAll('\r\n', '\n');
  const otherEnds = unixEnds !== false && sumOf(Buffer.from(unixEnds, 'latin1')) === expected;
  return [
    {
      file,
      found:
        found === undefined
          ? 'no such file'
          : `sha256 ${found}${otherEnds ? ': its line ends are those of Windows' : ''}`,
      expected: `sha256 ${expected}, as seeds/provenance.yaml says`,
      todo: 'Restore the source; only when publishing another report, write its sha256 there.',
    },
  ];
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The chapters that could be read, in their order. */
function readChapters(folder: Folder, components: Components): Gathered<ChapterFile> {
  const names = folder.names('content/chapters', '.mdx');
  if (!names.ok) return { values: [], problems: names.problems };
  const { values, problems } = gather(
    names.value.map((name): Result<ChapterFile> => {
      const file = `content/chapters/${name}`;
      const text = folder.text(file);
      return text.ok ? parseChapterFile(text.value, file, components) : text;
    }),
  );
  return {
    values: values.toSorted((a, b) => a.frontmatter.order - b.frontmatter.order),
    problems,
  };
}

/** What chapters hold, in reading order, and where it is written. */
export function locateChapters(files: readonly ChapterFile[]): LocatedText {
  return locate(
    files.flatMap(({ file, heading, paragraphs }) =>
      [...(heading ? [heading] : []), ...paragraphs].map(({ text, line }) => ({
        text,
        file,
        line,
      })),
    ),
  );
}
