import type { Problem } from '../authoring/problem.ts';
import { bad, checked, gather, good } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { readParagraphs } from './column-lines.ts';
import type { SourceParagraph } from './column-lines.ts';
import { decode } from './decode.ts';
import type { Encoding } from './decode.ts';
import { findProvenance } from './found.ts';
import type { PageMeta } from './html-meta.ts';
import { readPage } from './html-text.ts';
import { addressesHearers, itemNumber, partNumber } from './numbering.ts';
import { outline } from './outline.ts';
import type { Found, RawReport } from './raw-report.ts';
import { checkTitles, fullestTitle, titleLines } from './title-lines.ts';

/** A file as it came. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text of a file, and what was told beside it. */
export interface FileText {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  /** What a web page says of itself; absent for plain text. */
  readonly page?: { readonly meta: PageMeta; readonly notices: readonly string[] };
}

/** A text without any heading is a report from this many characters on, white space not counted. */
const ENOUGH = 2000;

/** What is missing where the first number is not the first. */
const MISSING = '本站的原文是节选：报告开头的部分不在其中。';

/** What is not seen may stand in the report, but in nothing that is said of it. */
const UNSEEN = /\p{C}/gu;

/** The texts of raw files, or a problem for each that holds none. */
export function readFiles(files: readonly RawFile[]): Result<readonly FileText[]> {
  const read = gather(
    files.map(({ name, bytes }): Result<FileText> => {
      const decoded = decode(bytes, name);
      if (!decoded.ok) return decoded;
      const { text, encoding, kind } = decoded.value;
      if (kind === 'text') return good({ name, text, encoding });
      const { text: article, ...page } = readPage(text);
      return /\S/u.test(article)
        ? good({ name, text: article, encoding, page })
        : bad(noArticle(name));
    }),
  );
  return checked(read.values, read.problems);
}

/**
 * Reads texts, in order, as one report. A problem where they are none, or more than one.
 *
 * @param known what an editor says of it, which goes before what is found
 */
export function readReport(
  files: readonly FileText[],
  known: Pick<Found, 'title' | 'year'> = {},
): Result<RawReport> {
  const texts = files.map(({ text }) => (files.length > 1 ? `${text.trimEnd()}\n` : text));
  const read = texts.map(readParagraphs);
  const titles = read.flatMap((paragraphs, at) =>
    titleLines(paragraphs).map((title) => ({ ...title, file: files[at]!.name })),
  );
  const paragraphs = inOneSource(read, texts);
  const problems = [
    ...checkTitles(titles),
    ...checkReport(paragraphs, titles, files[0]?.name ?? ''),
  ];
  if (problems.length > 0) return bad(...problems);
  const pages = files.flatMap(({ page }) => (page ? [page] : []));
  const { parts, chapters, beginsInside } = outline(paragraphs);
  const title =
    known.title ??
    fullestTitle(titles)?.replace(UNSEEN, '') ??
    pages.map(({ meta }) => meta.title).find(Boolean);
  const lines = paragraphs.map(({ text }) => text.replace(UNSEEN, ''));
  const found = { ...findProvenance({ title, lines, chapters, pages }), ...known };
  return good({
    ...{ source: texts.join(''), parts, chapters, found },
    ...(beginsInside && { missing: MISSING }),
  });
}

/** Paragraphs of several texts with their lines in all of them joined. */
function inOneSource(
  read: readonly (readonly SourceParagraph[])[],
  texts: readonly string[],
): SourceParagraph[] {
  let before = 0;
  return read.flatMap((paragraphs, at) => {
    const above = before;
    before += texts[at]!.split('\n').length - 1;
    return paragraphs.map(({ text, line }) => ({ text, line: line + above }));
  });
}

function checkReport(
  paragraphs: readonly SourceParagraph[],
  titles: readonly unknown[],
  file: string,
): Problem[] {
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const structured = paragraphs.some(
    ({ text }) => partNumber(text) ?? itemNumber(text) ?? addressesHearers(text),
  );
  if (titles.length > 0 || structured || length >= ENOUGH) return [];
  return [
    {
      file,
      found: `a text of ${length} characters without anything a report has`,
      expected:
        'a title that ends in 报告 on a line of its own, a heading such as 一、 or （一） at the ' +
        `beginning of a line, 各位代表, or at least ${ENOUGH} characters`,
      todo: 'Look whether this is the right file, and whether all of it was saved.',
    },
  ];
}

function noArticle(file: string): Problem {
  return {
    file,
    found: 'a web page without an article',
    expected: 'a page that holds the report’s text',
    todo: 'The page may load its text by script: copy the text out of the browser into a text file.',
  };
}
