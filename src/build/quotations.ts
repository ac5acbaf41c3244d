import type { Problem } from '../authoring/problem.ts';
import { allText } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import { elementsMarked } from './built-page.ts';
import type { BuiltPage, MarkedText } from './built-page.ts';

/** Attribute of an element whose whole text is the sentence with this id. */
export const QUOTE_MARK = 'data-quote';

/** Attribute of an element whose whole text stands in the paragraph with this id. */
export const QUOTE_PART_MARK = 'data-quote-part';

/** How many quotations were compared, and what is wrong with them. */
export interface CheckedQuotations {
  readonly count: number;
  readonly problems: readonly Problem[];
}

/**
 * Compares every quotation on the built pages with the report: a whole sentence with its sentence,
 * a part with its paragraph. White space does not count, as the report has none.
 */
export function checkQuotations(pages: readonly BuiltPage[], report: Report): CheckedQuotations {
  const text = allText(report);
  const paragraphs = new Map(text.map(({ id, text: words }) => [id, words]));
  const sentences = new Map(text.flatMap((p) => p.sentences.map((s) => [s.id, s.text])));
  const problems: Problem[] = [];
  let count = 0;
  for (const page of pages) {
    const wholes = elementsMarked(page, QUOTE_MARK);
    const parts = elementsMarked(page, QUOTE_PART_MARK);
    count += wholes.length + parts.length;
    for (const mark of wholes) {
      const source = sentences.get(mark.value);
      if (source !== bare(mark)) problems.push(altered(page.file, mark, source));
    }
    for (const mark of parts) {
      const source = paragraphs.get(mark.value);
      const quoted = bare(mark);
      if (quoted === '' || !source?.includes(quoted))
        problems.push(altered(page.file, mark, source));
    }
  }
  return { count, problems };
}

function bare({ text }: MarkedText): string {
  return text.replace(/\s/gu, '');
}

function altered(file: string, mark: MarkedText, source: string | undefined): Problem {
  return {
    file: `dist/${file}`,
    found: `the quotation “${bare(mark)}” of ${mark.value}`,
    expected: source === undefined ? 'a quotation of the report' : `words of “${source}”`,
    todo: 'Make the page quote the report, character for character.',
  };
}
