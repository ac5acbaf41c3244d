import type { Problem } from '../authoring/problem.ts';
import type { SourceParagraph } from './column-lines.ts';
import { itemNumber, partNumber } from './numbering.ts';

const TITLE =
  /^(?!\d{1,2}[.．、])[^，。；：！？“”—]{0,60}(?:工作|情况|草案|预算|决算|计划)的?报告(?:[（(][^（()）]{1,12}[）)])?$/u;

/** A line that may be the upper half of a title. */
const BODY = /^[^，。；：！？]{2,30}(?:政府|委员会|法院|检察院)$/u;

/** Whether a paragraph is a title, such as 某某区人民政府工作报告. */
export function isTitle(text: string): boolean {
  return TITLE.test(text) && !partNumber(text) && !itemNumber(text);
}

/** The titles in a text, each where it begins; one that stands in two lines is joined. */
export function titleLines(paragraphs: readonly SourceParagraph[]): SourceParagraph[] {
  return paragraphs.flatMap(({ text, line }, at) => {
    if (!isTitle(text)) return [];
    const before = paragraphs[at - 1];
    const split = before && /^(?:政府)?工作报告/u.test(text) && BODY.test(before.text);
    return split ? { text: before.text + text, line: before.line } : { text, line };
  });
}

/** The fullest of the titles, which all are the same report's; undefined without any. */
export function fullestTitle(titles: readonly SourceParagraph[]): string | undefined {
  const byLength = titles.toSorted((one, other) => other.text.length - one.text.length);
  return byLength[0]?.text;
}

/** The problem that two titles are not of one report. */
export function checkTitles(
  titles: readonly (SourceParagraph & { readonly file: string })[],
): Problem[] {
  const [first] = titles;
  const other = titles.find(({ text }) => first && !sameTitle(first.text, text));
  if (!first || !other) return [];
  const { file, line } = other;
  return [
    {
      file,
      line,
      found: `a second title, “${other.text}”, after “${first.text}” in ${first.file}:${first.line}`,
      expected: 'one report',
      todo: 'Cut the text into a file for each report, and import the one you want.',
    },
  ];
}

/** Whether one title is the other, or the end of it: years, 人民 and remarks aside. */
function sameTitle(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) =>
    title.replace(/^\d{4}年|人民|[（(].*$/gu, '').replace(/\d{4}年/u, ''),
  );
  return a!.endsWith(b!) || b!.endsWith(a!);
}
