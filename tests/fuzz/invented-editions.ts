import assert from 'node:assert/strict';
import fc from 'fast-check';
import { problemsOf } from '../../src/authoring/result.ts';
import { chapterText } from '../../src/import/chapter-text.ts';
import type { RawChapter, RawReport } from '../../src/import/raw-report.ts';
import { parseChapterFile } from '../../src/report/chapter-file.ts';
import type { ChapterFile } from '../../src/report/chapter-file.ts';

const words = fc
  .array(fc.constantFrom(...'修路种树建桥读书治水。；，（）“”*#<{-1'), {
    minLength: 1,
    maxLength: 24,
  })
  .map((characters) => characters.join(''));
/** A paragraph as read: few different characters, so that words come again. */
export const paragraph = fc.record({
  lead: fc.oneof(fc.constant(''), words),
  body: words,
  line: fc.constant(1),
});
/** Chapters as read, with a heading or without one. */
export const chapters = fc.array(
  fc.record({
    heading: fc.option(words, { nil: undefined }),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 4 },
);

type Written = readonly (Pick<RawChapter, 'paragraphs'> & {
  readonly heading?: string | undefined;
})[];

/** As read from a raw text. */
export function report(written: Written): RawReport {
  const text = ({ heading = '', paragraphs }: Written[number]): string =>
    heading + paragraphs.map(({ lead, body }) => lead + body).join('');
  return {
    source: written.map(text).join('\n'),
    parts: [{ id: 'part-1', name: '全文' }],
    chapters: written.map(({ heading, paragraphs }, at) => ({
      ...{ part: 'part-1', paragraphs },
      title: heading ?? `题${at + 1}`,
      titleIsEditorial: heading === undefined,
      ...(heading !== undefined && { heading }),
    })),
    found: {},
  };
}

/** A chapter’s file, parsed. @throws AssertionError where it cannot be */
export function parsed(file: string, text: string): ChapterFile {
  const read = parseChapterFile(text, file, {});
  if (!read.ok) assert.fail(JSON.stringify([text, problemsOf(read)]));
  return read.value;
}

/** An edition of a report, as the first import makes it. */
export function edition({ chapters: read, source }: RawReport) {
  const texts = new Map([
    ...read.map((chapter, at): [string, string] => {
      return [`${at + 1}.mdx`, chapterText(chapter, { id: `c${at + 1}`, order: at + 1 })];
    }),
    ['content/parts.yaml', '- id: part-1\n  name: 全文\n'],
    ['seeds/report.txt', source],
    ['seeds/provenance.yaml', 'sha256: x\n'],
  ]);
  return editionOf(texts);
}

/** The files of an edition as what a new text comes over. */
export function editionOf(texts: ReadonlyMap<string, string>) {
  const chapters = [...texts]
    .filter(([file]) => file.endsWith('.mdx') && !file.startsWith('seeds/'))
    .map(([file, text]) => parsed(file, text))
    .sort((a, b) => a.frontmatter.order - b.frontmatter.order);
  const parts = { value: [{ id: 'part-1', name: '全文' }], file: 'parts', lineOf: () => 1 };
  const before = {
    chapters,
    parts,
    text: (file: string) => texts.get(file)!,
    originals: [],
    goneIds: [],
  };
  return { texts, before };
}

/** Files after some were changed or taken away. */
export function over(
  texts: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string | null>,
): Map<string, string> {
  const all = [...new Map<string, string | null>([...texts, ...files])];
  return new Map(all.flatMap(([file, text]) => (text === null ? [] : [[file, text]])));
}

/** All that a chapter holds. */
export function textOf({ heading, paragraphs }: ChapterFile): string {
  return (heading?.text ?? '') + paragraphs.map(({ text }) => text).join('');
}

/** A text of the same words with some gone, new, moved and written otherwise. */
export const edits = fc.record({
  old: chapters,
  fresh: chapters,
  picks: fc.array(
    fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('drop', 'new', 'move', 'alter', 'heading')),
    {
      maxLength: 5,
    },
  ),
});

/** A report as it is written now. */
export function edited({
  old,
  fresh,
  picks,
}: {
  old: Written;
  fresh: Written;
  picks: readonly (readonly [number, number, string])[];
}): Written {
  const now = old.map(({ heading, paragraphs }) => ({ heading, paragraphs: [...paragraphs] }));
  const spare = fresh.flatMap(({ paragraphs }) => paragraphs);
  for (const [where, which, how] of picks) {
    const chapter = now[where % now.length]!;
    const at = which % chapter.paragraphs.length;
    const other = spare[which % spare.length]!;
    if (how === 'drop' && chapter.paragraphs.length > 1) chapter.paragraphs.splice(at, 1);
    if (how === 'new') chapter.paragraphs.splice(at, 0, other);
    if (how === 'alter')
      chapter.paragraphs[at] = {
        ...chapter.paragraphs[at]!,
        body: `${chapter.paragraphs[at]!.body}新`,
      };
    if (how === 'heading') chapter.heading = chapter.heading === undefined ? '新题。' : undefined;
    if (how === 'move') {
      const [moved] = chapter.paragraphs.splice(at, 1);
      const goal = now[which % now.length]!;
      goal.paragraphs.unshift(moved!);
      if (chapter.paragraphs.length === 0) chapter.paragraphs.push(other);
    }
  }
  return now;
}

/** A chapter’s file as it would be parsed. */
export function fileOf({ heading, paragraphs }: Written[number], at: number): ChapterFile {
  return {
    file: `${at + 1}.mdx`,
    frontmatter: {
      ...{ id: `c${at + 1}`, order: at + 1, part: 'part-1', title: `题${at + 1}` },
      ...{ titleIsEditorial: heading === undefined, digest: [] },
    },
    paragraphs: paragraphs.map(({ lead, body }) => {
      return { text: lead + body, leadLength: lead.length, line: 1, overrides: [] };
    }),
    ...(heading !== undefined && {
      heading: { text: heading, leadLength: 0, line: 1, overrides: [] },
    }),
    lineOf: () => 1,
    digestDrafts: [],
  };
}
