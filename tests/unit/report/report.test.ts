import { describe, expect, it } from 'vitest';
import type { ChapterFile } from '../../../src/report/chapter-file.ts';
import type { Provenance } from '../../../src/report/provenance.ts';
import {
  allText,
  bodySentences,
  buildChapter,
  buildReport,
  chapterText,
  countCharacters,
  leadOf,
} from '../../../src/report/report.ts';
import type { Chapter, Report } from '../../../src/report/report.ts';

const digest = [{ text: '点', paragraph: 1 }];
const frontmatter = {
  id: 'lu',
  order: 1,
  part: 'one',
  title: '路',
  titleIsEditorial: true,
  digest,
};
const file: ChapterFile = {
  file: 'content/chapters/lu.mdx',
  frontmatter,
  paragraphs: [
    { text: '修路。修一条路；种𠀀。', leadLength: 3, line: 13, overrides: [] },
    { text: '完工。', leadLength: 0, line: 17, overrides: [] },
  ],
  lineOf: () => 1,
  digestDrafts: [],
};
const headed: ChapterFile = {
  ...file,
  frontmatter: { ...frontmatter, item: '（一）', titleIsEditorial: false },
  heading: { text: '（一）路。', leadLength: 0, line: 11, overrides: [] },
};

const provenance = { title: '报告' } as Provenance;

const ids = (texts: readonly { readonly id: string }[]): string[] => texts.map(({ id }) => id);

describe('a chapter of the model', () => {
  it('says what its file says', () => {
    const { paragraphs, ...rest } = buildChapter(file);
    expect(paragraphs).toHaveLength(2);
    expect(rest).toEqual({
      id: 'lu',
      part: 'one',
      title: '路',
      titleIsEditorial: true,
      digest,
      characters: 14,
      file: 'content/chapters/lu.mdx',
    });
  });

  it('has an item and a heading, as paragraph 0, where the report has them', () => {
    const { item, heading, characters } = buildChapter(headed);
    expect(item).toBe('（一）');
    expect(heading).toMatchObject({ id: 'lu-0', number: 0, text: '（一）路。', leadLength: 0 });
    expect(heading?.sentences.map(({ id, text }) => [id, text])).toEqual([
      ['lu-0-1', '（一）路。'],
    ]);
    expect(characters).toBe(19);
  });

  it('ends a sentence with the heading of its part, and with a lead, whatever sign ends it', () => {
    const heading = { text: '二、今年（一）路。', leadLength: 4, line: 11, overrides: [] };
    const paragraphs = [{ text: '1.路修一条路。', leadLength: 3, line: 13, overrides: [] }];
    const chapter = buildChapter({ ...headed, heading, paragraphs });
    const [own] = chapter.paragraphs;
    expect(chapter.heading?.sentences.map(({ text }) => text)).toEqual(['二、今年', '（一）路。']);
    expect(own?.sentences.map(({ id, text }) => [id, text])).toEqual([
      ['lu-1-1', '1.路'],
      ['lu-1-2', '修一条路。'],
    ]);
  });

  it('numbers paragraphs and their sentences from 1', () => {
    const [first, second] = buildChapter(file).paragraphs;
    expect(first).toEqual({
      ...{ id: 'lu-1', chapter: 'lu', number: 1, leadLength: 3, line: 13, overrides: [] },
      text: '修路。修一条路；种𠀀。',
      sentences: [
        { id: 'lu-1-1', key: 1, number: 1, start: 0, end: 3, text: '修路。' },
        { id: 'lu-1-2', key: 2, number: 2, start: 3, end: 8, text: '修一条路；' },
        { id: 'lu-1-3', key: 3, number: 3, start: 8, end: 12, text: '种𠀀。' },
      ],
    });
    expect(second).toMatchObject({ id: 'lu-2', number: 2, line: 17 });
  });
});

describe('the model of a report', () => {
  it('has its parts with their chapters, and counts all characters', () => {
    const second = { ...file, frontmatter: { ...frontmatter, id: 'lin', part: 'two' } };
    const parts = [
      { id: 'one', name: '甲' },
      { id: 'two', name: '乙' },
    ];
    const report = buildReport(provenance, parts, [headed, file, second]);
    expect(report.chapters.map(({ id }) => id)).toEqual(['lu', 'lu', 'lin']);
    expect(report.parts).toEqual([
      { id: 'one', name: '甲', chapters: report.chapters.slice(0, 2) },
      { id: 'two', name: '乙', chapters: report.chapters.slice(2) },
    ]);
    expect(report.characters).toBe(19 + 14 + 14);
    expect(report.provenance).toBe(provenance);
  });
});

describe('the text of a report', () => {
  const chapters = (): Chapter[] => [buildChapter(headed), buildChapter(file)];

  it('is headings and paragraphs in reading order', () => {
    const [first, second] = chapters();
    expect(ids(chapterText(first!))).toEqual(['lu-0', 'lu-1', 'lu-2']);
    expect(ids(chapterText(second!))).toEqual(['lu-1', 'lu-2']);
    const report = { chapters: chapters() } as unknown as Report;
    expect(ids(allText(report))).toEqual(['lu-0', 'lu-1', 'lu-2', 'lu-1', 'lu-2']);
  });

  it('says something in sentences that are neither heading nor lead', () => {
    const said = bodySentences(buildChapter(headed));
    expect(said.map(({ sentence, paragraph }) => [paragraph.id, sentence.text])).toEqual([
      ['lu-1', '修一条路；'],
      ['lu-1', '种𠀀。'],
      ['lu-2', '完工。'],
    ]);
  });

  it('begins with the lead where a paragraph has one', () => {
    expect(buildChapter(file).paragraphs.map(leadOf)).toEqual(['修路。', '']);
  });

  it('is counted in characters as a reader counts them', () => {
    expect(countCharacters('𠀀路')).toBe(2);
  });
});
