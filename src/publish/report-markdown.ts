import type { PhrasingContent, RootContent } from 'mdast';
import type { OpenLayer } from '../annotate/layer.ts';
import { entriesIn } from '../annotate/note.ts';
import type { Edition } from '../edition.ts';
import { chapterText } from '../report/report.ts';
import type { Chapter, Paragraph } from '../report/report.ts';
import type { Span } from '../report/span.ts';
import { absolute } from '../site/url.ts';
import {
  basisInBrief,
  footnote,
  heading,
  list,
  markdown,
  noticeList,
  ours,
  paragraph,
} from './markdown.ts';
import { noticeOfNotes } from './notice.ts';

/** Ends a heading of ours. */
export const EDITORIAL = '（编者拟题）';

const READING =
  '这个文件里，引用块（行首是“>”）、脚注、标着“编者拟题”的标题和最上面的题目是本站写的，' +
  '其余是报告原文，一字不改。资料的题目和网址，见本站那一条的网页。';

/** A mark in a paragraph: where its note's number stands. */
interface Mark {
  readonly at: number;
  readonly id: string;
}

/** The whole report as Markdown, our notes as footnotes. */
export function reportMarkdown(edition: Edition): string {
  const { report, layers } = edition;
  return markdown([
    heading(1, `《${report.provenance.title}》`),
    ours(noticeList(noticeOfNotes(edition)), paragraph(READING)),
    ...report.chapters.flatMap((chapter) => chapterBlocks(chapter, layers, 2)),
    ...notesOf(report.chapters.flatMap(chapterText), layers),
  ]);
}

/** A chapter as Markdown, our notes as footnotes: the twin of its page. */
export function chapterMarkdown(edition: Edition, chapter: Chapter): string {
  const { layers } = edition;
  return markdown([
    ...chapterBlocks(chapter, layers, 1),
    ...notesOf(chapterText(chapter), layers),
    ours(
      paragraph(`本页：${absolute(`report/${chapter.id}/`)}`),
      noticeList(noticeOfNotes(edition)),
      paragraph(READING),
    ),
  ]);
}

function chapterBlocks(
  chapter: Chapter,
  layers: readonly OpenLayer[],
  depth: 1 | 2,
): RootContent[] {
  const marks = marksIn(chapterText(chapter), layers);
  const title = chapter.heading
    ? heading(depth, ...marked(chapter.heading, marks))
    : heading(depth, `${chapter.title}${EDITORIAL}`);
  const digest = list(chapter.digest.map(({ text, paragraph }) => [`${text}（第${paragraph}段）`]));
  return [
    title,
    ...(chapter.digest.length > 0 ? [ours(paragraph('大意（编者写）：'), digest)] : []),
    ...chapter.paragraphs.flatMap((text) => paragraphBlocks(text, marks, depth === 1 ? 2 : 3)),
  ];
}

/** A paragraph; its lead is a heading of its own. */
function paragraphBlocks(text: Paragraph, marks: Marks, depth: 2 | 3): RootContent[] {
  const { leadLength } = text;
  if (leadLength === 0) return [paragraph(...marked(text, marks))];
  return [
    heading(depth, ...marked(text, marks, { start: 0, end: leadLength })),
    paragraph(...marked(text, marks, { start: leadLength, end: text.text.length })),
  ];
}

type Marks = ReadonlyMap<string, readonly Mark[]>;

/** By paragraph id, a mark after the first use of each entry in the text. */
function marksIn(text: readonly Paragraph[], layers: readonly OpenLayer[]): Marks {
  const here = new Set(text.map(({ id }) => id));
  const marks = layers.flatMap((open) =>
    entriesIn(open, text).map((entry) => {
      const first = open.byEntry.get(entry)!.find(({ paragraph }) => here.has(paragraph.id))!;
      const id = footnoteId(open, entry);
      return { paragraph: first.paragraph.id, at: first.occurrence.end, id };
    }),
  );
  return Map.groupBy(
    marks.sort((one, other) => one.at - other.at),
    ({ paragraph }) => paragraph,
  );
}

/** A stretch of a paragraph with the marks in it. */
function marked(
  { id, text }: Paragraph,
  marks: Marks,
  { start, end }: Span = { start: 0, end: text.length },
): PhrasingContent[] {
  let from = start;
  const parts = (marks.get(id) ?? [])
    .filter(({ at }) => start < at && at <= end)
    .flatMap(({ at, id: note }): PhrasingContent[] => {
      const before = text.slice(from, at);
      from = at;
      const number = { type: 'footnoteReference', identifier: note, label: note } as const;
      return before === '' ? [number] : [{ type: 'text', value: before }, number];
    });
  return from < end ? [...parts, { type: 'text', value: text.slice(from, end) }] : parts;
}

function notesOf(text: readonly Paragraph[], layers: readonly OpenLayer[]): RootContent[] {
  return layers.flatMap((open) => {
    const titles = new Map(open.entries.map(({ id, title }) => [id, title]));
    return entriesIn(open, text).map((entry) => {
      const statement = open.statement(entry);
      const [meaning] = statement.sentences;
      const basis = basisInBrief(statement);
      return footnote(
        footnoteId(open, entry),
        paragraph(`${titles.get(entry) ?? entry}：${meaning}${basis}`),
      );
    });
  });
}

/** As on the pages, so that entries of two layers may have one id. */
function footnoteId({ layer }: OpenLayer, entry: string): string {
  return `${layer.notes?.prefix ?? layer.name}-${entry}`;
}
