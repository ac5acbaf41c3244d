import type { Report } from '../report/report.ts';
import { leadOf } from '../report/report.ts';
import { grouped } from '../site/numerals.ts';
import { gapsIn } from './provenance-file.ts';
import type { Found } from './raw-report.ts';
import type { FileText } from './read-report.ts';

/** What was made, and of what. */
export interface Made {
  readonly files: readonly FileText[];
  readonly report: Report;
  readonly found: Found;
  /** The folder, as the editor named it. */
  readonly folder: string;
}

/** What an import tells the editor when it is done. */
export function importSummary({ files, report, found, folder }: Made): string {
  const { provenance, chapters, parts, characters } = report;
  const head =
    `“${provenance.title}” (${provenance.year}): ${count(parts.length, 'part')}, ` +
    `${count(chapters.length, 'chapter')}, ${grouped(characters)} characters, compared with the ` +
    'source one by one: none is missing, changed or moved.';
  return [
    files.map(fileLine).join('\n'),
    head,
    ...parts.map((part) => [part.name, ...part.chapters.map(chapterLine)].join('\n')),
    gapLine(found),
    nextLines(folder),
  ].join('\n\n');
}

function fileLine({ name, encoding, page }: FileText): string {
  if (!page) return `${name}: plain text in ${encoding}.`;
  const left = page.notices.map((line) => `“${line}”`).join(', ');
  const leftOut = left === '' ? '' : ` Left out as the page’s own: ${left}.`;
  return `${name}: a web page in ${encoding}, of which the article was taken.${leftOut}`;
}

function chapterLine({
  file,
  item = '',
  title,
  titleIsEditorial,
  paragraphs,
}: Report['chapters'][number]): string {
  const leads = paragraphs.filter(({ leadLength }) => leadLength > 0).map(leadOf);
  const own = titleIsEditorial ? ' (a title of ours: choose a better one)' : '';
  const withLeads = leads.length === 0 ? '' : `, leads: ${leads.join(' ')}`;
  return `  ${file}  ${item}${title}${own}: ${count(paragraphs.length, 'paragraph')}${withLeads}`;
}

function gapLine(found: Found): string {
  const gaps = gapsIn(found);
  if (gaps.length === 0) return 'All that a citation needs was found. Look whether it is right.';
  return `Not found: ${gaps.join(', ')}. Write them in seeds/provenance.yaml, and take their names off “unknown”.`;
}

function nextLines(folder: string): string {
  return [
    'Next:',
    '  1. Compare the chapters with the source: where they begin, which sentences are leads.',
    '  2. Look through seeds/provenance.yaml, content/site.yaml and content/pages/about.mdx.',
    `  3. See it: REPORT_DIR=${folder} npm start`,
  ].join('\n');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
