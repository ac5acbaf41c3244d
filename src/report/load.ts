import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Folder } from '../authoring/folder.ts';
import type { Located } from '../authoring/located.ts';
import { all, bad, checked, gather, good } from '../authoring/result.ts';
import type { Problem } from '../authoring/problem.ts';
import type { Gathered, Result } from '../authoring/result.ts';
import { parseChapterFile } from './chapter-file.ts';
import type { ChapterFile } from './chapter-file.ts';
import { checkChapters } from './consistency.ts';
import { checkFidelity } from './fidelity.ts';
import { keysOf } from './keys.ts';
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

/**
 * Reads one report: provenance, source, parts and chapters, each checked, the chapters compared
 * with the source.
 *
 * @param components what may decide a spot of a chapter by hand
 */
export function loadReport(folder: Folder, components: Components): Result<Loaded> {
  const provenance = folder.yaml('seeds/provenance.yaml', provenanceFileSchema);
  const source = readSource(folder);
  const sum = checkSums(folder, provenance);
  const parts = folder.yaml('content/parts.yaml', partsSchema);
  const { values: files, problems } = readChapters(folder, components);
  const complete = problems.length === 0;
  const order = parts.ok ? checkChapters(files, parts.value, complete) : [];
  const read = all({
    provenance,
    source,
    parts,
    sum,
    files: checked(files, [...problems, ...order]),
  });
  if (!read.ok) return read;
  const difference = checkFidelity(read.value.source, locateChapters(files), 'the chapters');
  if (difference) return bad(difference);
  const { provenance: from, parts: named, source: own } = read.value;
  const report = buildReport(from.value, named.value, files);
  return good({ report, source: own, drafts: files.flatMap(placeDigest) });
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
  const sha256 = folder.exists(file)
    ? createHash('sha256')
        .update(readFileSync(path.join(folder.root, file)))
        .digest('hex')
    : undefined;
  if (sha256 === expected) return [];
  return [
    {
      file,
      found: sha256 === undefined ? 'no such file' : `sha256 ${sha256}`,
      expected: `sha256 ${expected}, as seeds/provenance.yaml says`,
      todo: 'Restore the source; only when publishing another report, write its sha256 there.',
    },
  ];
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

function locateChapters(files: readonly ChapterFile[]): LocatedText {
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
