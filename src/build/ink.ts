import type { Problem } from '../authoring/problem.ts';
import type { Provenance } from '../report/provenance.ts';
import type { LocatedText } from '../report/located-text.ts';
import { textsOfClass } from './built-page.ts';
import type { BuiltPage } from './built-page.ts';

/** Class of what is set in the report's own ink. */
export const INK = 'ink';

/**
 * Compares all that the built pages print in the report's ink with the report: it stands in the
 * source as it is written, or is the report's title. White space does not count, as the report has
 * none. Every wrong text is told once, with the first page that holds it.
 */
export function checkInk(
  pages: readonly BuiltPage[],
  source: LocatedText,
  { title }: Pick<Provenance, 'title'>,
): Problem[] {
  const text = source.characters.join('');
  const told = new Set<string>();
  return pages.flatMap((page) =>
    textsOfClass(page, INK).flatMap((shown) => {
      const words = shown.replace(/\s/gu, '');
      if (text.includes(words) || words === title || told.has(words)) return [];
      told.add(words);
      return notInReport(page.file, words);
    }),
  );
}

function notInReport(file: string, words: string): Problem {
  return {
    file: `dist/${file}`,
    found: `“${words}” in the report's ink`,
    expected: 'words that stand in the report',
    todo: 'Print in ink what the report says and nothing else: take the class from what is ours.',
  };
}
