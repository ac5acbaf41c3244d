import { buildChapter } from '../../../src/report/report.ts';
import type { Report } from '../../../src/report/report.ts';

/** A report of these chapters, each a heading (or none) and its paragraphs. */
export function reportOf(
  chapters: Readonly<
    Record<string, { readonly heading?: string; readonly text: readonly string[] }>
  >,
): Report {
  const block = (text: string, line: number) => ({ text, line, leadLength: 0, overrides: [] });
  const built = Object.entries(chapters).map(([id, { heading, text }]) =>
    buildChapter({
      file: `content/chapters/${id}.mdx`,
      frontmatter: { id, order: 1, part: 'p', title: id, titleIsEditorial: !heading, digest: [] },
      ...(heading ? { heading: block(heading, 1) } : {}),
      paragraphs: text.map((words, index) => block(words, 3 + 2 * index)),
      lineOf: () => 1,
    }),
  );
  return { chapters: built, parts: [], characters: 0 } as unknown as Report;
}
