import type { Problem } from '../authoring/problem.ts';
import { checkFidelity } from '../report/fidelity.ts';
import { paragraphPath } from '../site/url.ts';
import { locate } from '../report/located-text.ts';
import type { LocatedText } from '../report/located-text.ts';
import type { Report } from '../report/report.ts';
import { readPage, textsMarked } from './built-page.ts';

/** Attribute of every element whose whole text is the report's, and of no other. */
export const REPORT_MARK = 'data-report';

/**
 * Compares the report's text in the built HTML with the source, twice: as the chapter pages in
 * order, and as the page that holds the whole text. The pages of the paragraphs, which have no
 * headings, are compared with the paragraphs.
 *
 * @param dir the output folder (absolute path)
 */
export function checkPages(dir: string, report: Report, source: LocatedText): Problem[] {
  const chapterFiles = report.chapters.map(({ id }) => `report/${id}/index.html`);
  const paragraphs = report.chapters.flatMap((chapter) => chapter.paragraphs);
  const text = locate(paragraphs.map((one) => ({ text: one.text, file: one.chapter })));
  const files = paragraphs.map(({ id }) => `${paragraphPath(id)}index.html`);
  return [
    checkFidelity(source, readMarked(dir, chapterFiles), 'the chapter pages'),
    checkFidelity(source, readMarked(dir, ['full/index.html']), 'the page of the whole text'),
    checkFidelity(text, readMarked(dir, files), 'the pages of the paragraphs'),
  ].filter((problem) => problem !== undefined);
}

/** The report's text as the given built pages show it. */
export function readMarked(dir: string, files: readonly string[]): LocatedText {
  return locate(
    files.flatMap((file) =>
      textsMarked(readPage(dir, file), REPORT_MARK).map((text) => ({ text, file: `dist/${file}` })),
    ),
  );
}
