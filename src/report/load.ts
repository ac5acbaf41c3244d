import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Collector } from '../authoring/folder.ts';
import { parseChapterFile } from './chapter-file.ts';
import type { ChapterFile } from './chapter-file.ts';
import { checkChapters } from './consistency.ts';
import { checkFidelity } from './fidelity.ts';
import { partsSchema } from './frontmatter.ts';
import type { Components } from './inline.ts';
import { locate } from './located-text.ts';
import type { LocatedText } from './located-text.ts';
import { provenanceSchema } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import { buildChapter } from './report.ts';
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
 * with the source. Problems go to the collector; the result is undefined when there are any.
 */
export function loadReport(collector: Collector, components: Components): Loaded | undefined {
  const { problems } = collector;
  const before = problems.length;
  const provenance = collector.readYaml('seeds/provenance.yaml', provenanceSchema);
  const source = readSource(collector, provenance);
  const parts = collector.readYaml('content/parts.yaml', partsSchema);
  const beforeChapters = problems.length;
  const files = readChapters(collector, components);
  const complete = problems.length === beforeChapters;
  if (parts) problems.push(...checkChapters(files, parts, complete));
  const read = problems.length === before;
  if (source && read) {
    const difference = checkFidelity(source, locateChapters(files), 'the chapters');
    if (difference) problems.push(difference);
  }
  if (!provenance || !source || !parts || problems.length > before) return undefined;
  const chapters = files.map(buildChapter);
  const report: Report = {
    provenance,
    chapters,
    parts: parts.map((part) => ({ ...part, chapters: chapters.filter((c) => c.part === part.id) })),
    characters: chapters.reduce((sum, chapter) => sum + chapter.characters, 0),
  };
  return { report, source };
}

function readSource(
  collector: Collector,
  provenance: Provenance | undefined,
): LocatedText | undefined {
  const text = collector.readText(SOURCE_FILE);
  if (text === undefined) return undefined;
  const bytes = readFileSync(path.join(collector.root, SOURCE_FILE));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (provenance && provenance.sha256 !== sha256) {
    collector.problems.push({
      file: SOURCE_FILE,
      found: `sha256 ${sha256}`,
      expected: `sha256 ${provenance.sha256}, as seeds/provenance.yaml says`,
      todo: 'Restore the source; only when publishing another report, write its sha256 there.',
    });
  }
  return locate([{ text, file: SOURCE_FILE, line: 1 }]);
}

function readChapters(collector: Collector, components: Components): ChapterFile[] {
  return collector
    .list('content/chapters', '.mdx')
    .flatMap((name) => {
      const file = `content/chapters/${name}`;
      const text = collector.readText(file);
      const chapter =
        text === undefined ? [] : parseChapterFile(text, file, collector.problems, components);
      return chapter ?? [];
    })
    .sort((a, b) => a.frontmatter.order - b.frontmatter.order);
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
