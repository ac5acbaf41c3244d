import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Chapter, Report } from '../../src/report/report.ts';
import { OTHER_REPORT, PROJECT } from '../support/paths.ts';
import { grown } from './grown-report.ts';

/** What of the content is taken over: all that is said of the report's own copy, but the figures. */
const KEPT = [
  ...['glossary', 'glossary-categories.yaml', 'glossary-exclusions.yaml', 'glossary-scopes.yaml'],
  ...['glossary-statuses.yaml', 'numbers-exclusions.yaml', 'places', 'place-kinds.yaml'],
  // Not unsaid.yaml: in a hundred reports' length of invented text some of its words come to be said.
  ...['topics', 'topics-exclusions.yaml', 'everyday-words.yaml'],
  ...['source-hosts.yaml', 'site.yaml'],
];

/** Pages and editions of the invented report, which say nothing of what is not taken over. */
const INVENTED = ['pages', 'editions.yaml'];

const PART = 'whole';

/**
 * Writes a folder for `REPORT_DIR`: the project's report with its names and places, and after it so many
 * invented chapters of the same lengths that it is `times` as long. No two say the same; the same for the
 * same seed.
 */
export function writeGrown(report: Report, to: string, times: number): void {
  const content = path.join(to, 'content');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(path.join(content, 'chapters'), { recursive: true });
  mkdirSync(path.join(to, 'seeds'));
  for (const [names, from] of [
    [KEPT, PROJECT],
    [INVENTED, OTHER_REPORT],
  ] as const) {
    for (const name of names) {
      const file = path.join(from, 'content', name);
      if (existsSync(file)) cpSync(file, path.join(content, name), { recursive: true });
    }
  }
  writeFileSync(path.join(content, 'parts.yaml'), stringify([{ id: PART, name: '全文' }]));
  for (const { file } of report.chapters) {
    const own = readFileSync(path.join(PROJECT, file), 'utf8');
    writeFileSync(path.join(to, file), own.replace(/^part: .*$/m, `part: ${PART}`));
  }
  const invented = grown(report, times - 1, 1).chapters;
  for (const [index, chapter] of invented.entries()) {
    const file = path.join(content, 'chapters', `${chapter.id}.mdx`);
    writeFileSync(file, chapterFile(chapter, report.chapters.length + index + 1));
  }
  writeSource(to, readFileSync(path.join(PROJECT, 'seeds/report.txt'), 'utf8'), invented);
}

/** The source is the report and then the invented paragraphs, as its provenance says. */
function writeSource(to: string, own: string, invented: readonly Chapter[]): void {
  const texts = invented.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => plain(text)));
  const source = [own.trimEnd(), ...texts, ''].join('\n');
  writeFileSync(path.join(to, 'seeds/report.txt'), source);
  const sha256 = createHash('sha256').update(source).digest('hex');
  const provenance = readFileSync(path.join(PROJECT, 'seeds/provenance.yaml'), 'utf8');
  writeFileSync(
    path.join(to, 'seeds/provenance.yaml'),
    provenance.replace(/^sha256: .*$/m, `sha256: ${sha256}`),
  );
}

/** An invented chapter as editors would write it. Its title is ours, as are its digest's points. */
export function chapterFile({ id, title, paragraphs }: Chapter, order: number): string {
  const digest = [1, 2, 3].map((point) => ({ text: `要点${'一二三'[point - 1]}`, paragraph: 1 }));
  const settings = { id, order, part: PART, title, titleIsEditorial: true, digest };
  const text = paragraphs.map((paragraph) => plain(paragraph.text)).join('\n\n');
  return `---\n${stringify(settings)}---\n\n${text}\n`;
}

/**
 * Without quotation marks, which ask for an entry; without numbers, which sentences of ours would have to
 * know; and without signs of markup at the beginning.
 */
export function plain(text: string): string {
  return text
    .replace(/[“”‘’]/g, '')
    .replace(/\d[\d.]*/g, '若干')
    .replace(/^\P{Script=Han}+/u, '');
}
