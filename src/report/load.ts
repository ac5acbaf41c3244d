import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Folder } from '../authoring/folder.ts';
import type { Located } from '../authoring/located.ts';
import { all, bad, checked, gather, good } from '../authoring/result.ts';
import type { Gathered, Result } from '../authoring/result.ts';
import { parseChapterFile } from './chapter-file.ts';
import type { ChapterFile } from './chapter-file.ts';
import { checkChapters } from './consistency.ts';
import { checkFidelity } from './fidelity.ts';
import { partsSchema } from './frontmatter.ts';
import type { Components } from './inline.ts';
import { locate } from './located-text.ts';
import type { LocatedText } from './located-text.ts';
import { provenanceFileSchema } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import { buildReport } from './report.ts';
import type { Report } from './report.ts';

/** Path of the source inside a report's folder. */
export const SOURCE_FILE = 'seeds/report.txt';

/** What loading yields: the model, and the source that every check compares with. */
export interface Loaded {
  readonly report: Report;
  readonly source: LocatedText;
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
  const sum = checkSum(folder, provenance);
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
  return good({ report: buildReport(from.value, named.value, files), source: own });
}

function readSource(folder: Folder): Result<LocatedText> {
  const text = folder.text(SOURCE_FILE);
  return text.ok ? good(locate([{ text: text.value, file: SOURCE_FILE, line: 1 }])) : text;
}

/** The source is, byte for byte, what its provenance says. */
function checkSum(folder: Folder, provenance: Result<Located<Provenance>>): Result<undefined> {
  if (!provenance.ok || !folder.exists(SOURCE_FILE)) return good(undefined);
  const bytes = readFileSync(path.join(folder.root, SOURCE_FILE));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const expected = provenance.value.value.sha256;
  if (sha256 === expected) return good(undefined);
  return bad({
    file: SOURCE_FILE,
    found: `sha256 ${sha256}`,
    expected: `sha256 ${expected}, as seeds/provenance.yaml says`,
    todo: 'Restore the source; only when publishing another report, write its sha256 there.',
  });
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
