import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { TEXT_MARKS } from '../../src/publish/plain-text.ts';
import { EDITORIAL } from '../../src/publish/report-markdown.ts';
import type { ReportData } from '../../src/publish/report-schema.ts';

/** A text without white space, which does not count. */
export const bare = (text: string): string => text.replace(/\s/gu, '');

/** What stands between the marks of a text file. */
export function textOfPlain(file: string): string {
  const [before = '', rest = ''] = file.split(TEXT_MARKS.begin);
  const [text = '', after = ''] = rest.split(TEXT_MARKS.end);
  if (before === '' || after !== '\r\n')
    throw new Error('The marks do not stand where they should.');
  return bare(text);
}

/** The blocks of a Markdown file, read by the engine the site is built with. */
function blocksOf(file: string): readonly MdastNode[] {
  const tree = markdownToMdast(file, { features: { gfm: true, smartPunctuation: false } });
  return 'children' in tree ? tree.children : [];
}

/**
 * What is left of a Markdown file without quotations, footnotes and headings of ours.
 *
 * @param titles how many headings at its beginning are the file's title
 */
export function textOfMarkdown(file: string, titles: 0 | 1): string {
  const kept = blocksOf(file)
    .slice(titles)
    .filter(({ type }) => type !== 'blockquote' && type !== 'footnoteDefinition')
    .map(wordsOf)
    .filter((words) => !words.endsWith(EDITORIAL));
  return bare(kept.join(''));
}

/** The words of a node: what a reader sees of it, numbers of footnotes aside. */
function wordsOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'html' || node.type === 'code' || node.type === 'inlineCode') {
    throw new Error(`${node.type}, which the report has none of: ${node.value}`);
  }
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** All paragraphs of the data, in their order. */
export function paragraphsOf({ report }: ReportData) {
  return report.parts.flatMap(({ chapters }) =>
    chapters.flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs]),
  );
}

/** The characters from one to another, counted as code points. */
export function codePointSlice(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}
