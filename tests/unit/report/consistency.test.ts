import { describe, expect, it } from 'vitest';
import type { ChapterFile } from '../../../src/report/chapter-file.ts';
import { checkChapters } from '../../../src/report/consistency.ts';
import type { Frontmatter } from '../../../src/report/frontmatter.ts';

const PARTS = { value: [{ id: 'one' }, { id: 'two' }], file: 'parts.yaml', lineOf: () => 4 };
const ONE_PART = { ...PARTS, value: [{ id: 'one' }] };

function chapter(
  order: number,
  over: Partial<Frontmatter> = {},
  heading?: string,
  leadLength = 0,
): ChapterFile {
  const digest = [{ text: '点', paragraph: 1 }];
  const frontmatter = {
    id: `c${order}`,
    order,
    part: 'one',
    title: `题${order}`,
    titleIsEditorial: true,
  };
  return {
    file: `${order}.mdx`,
    frontmatter: { ...frontmatter, digest, ...over },
    paragraphs: [{ text: '文。', leadLength: 0, line: 9, overrides: [] }],
    lineOf: () => 2,
    digestDrafts: [],
    ...(heading === undefined
      ? {}
      : { heading: { text: heading, leadLength, line: 8, overrides: [] } }),
  };
}

const found = (...files: ChapterFile[]): string[] =>
  checkChapters(
    files,
    files.some(({ frontmatter }) => frontmatter.part !== 'one') ? PARTS : ONE_PART,
    true,
  ).map((problem) => `${problem.file} ${problem.found}`);

describe('checkChapters', () => {
  it('accepts chapters that fit together', () => {
    expect(found(chapter(1), chapter(2), chapter(3, { part: 'two' }))).toEqual([]);
  });

  it('accepts a title taken from the heading, with the report’s item or without one', () => {
    const over = { titleIsEditorial: false, title: '修路' };
    expect(found(chapter(1, { ...over, item: '（一）' }, '（一）修路。'))).toEqual([]);
    expect(found(chapter(1, over, '（一）修路。'))).toEqual([]);
  });

  it('takes title and item from the heading of the chapter, not of the part above it', () => {
    const over = { titleIsEditorial: false, item: '（一）' };
    const both = '二、今年（一）修路。';
    expect(found(chapter(1, { ...over, title: '修路' }, both, 4))).toEqual([]);
    expect(found(chapter(1, { ...over, title: '今年' }, both, 4))).toEqual([
      '1.mdx title: 今年, titleIsEditorial: false, heading: （一）修路。',
    ]);
  });

  it('accepts a digest that rests on the last paragraph', () => {
    expect(found(chapter(1, { digest: [{ text: '点', paragraph: 1 }] }))).toEqual([]);
  });

  it.each([
    ['one id twice', [chapter(1), chapter(2, { id: 'c1' })], '2.mdx id: c1, which 1.mdx:2 has too'],
    [
      'one order twice',
      [chapter(1), chapter(1, { id: 'x', title: '乙' })],
      '1.mdx order: 1, which 1.mdx:2 has too',
    ],
    [
      'one title twice',
      [chapter(1), chapter(2, { title: '题1' })],
      '2.mdx title: 题1, which 1.mdx:2 has too',
    ],
    ['a gap', [chapter(1), chapter(3)], '3.mdx order: 3'],
    ['a gap once', [chapter(1), chapter(3), chapter(4)], '3.mdx order: 3'],
    ['a first chapter that is not 1', [chapter(2)], '2.mdx order: 2'],
    [
      'an unknown part',
      [chapter(1), chapter(2, { part: 'three' }), chapter(3, { part: 'two' })],
      '2.mdx part: three',
    ],
    [
      'a part taken up again',
      [chapter(1), chapter(2, { part: 'two' }), chapter(3)],
      '3.mdx part: one, after a chapter of a later part',
    ],
    [
      'an editorial title beside a heading',
      [chapter(1, {}, '题')],
      '1.mdx title: 题1, titleIsEditorial: true, heading: 题',
    ],
    [
      'a title that is not in the heading',
      [chapter(1, { titleIsEditorial: false }, '另一章')],
      '1.mdx title: 题1, titleIsEditorial: false, heading: 另一章',
    ],
    [
      'an item that does not begin the heading',
      [chapter(1, { titleIsEditorial: false, item: '（一）' }, '（二）题')],
      '1.mdx title: 题1, titleIsEditorial: false, heading: （二）题',
    ],
    [
      'the report’s own title without a heading',
      [chapter(1, { titleIsEditorial: false })],
      '1.mdx title: 题1, titleIsEditorial: false, heading: none',
    ],
    [
      'a digest that rests on no paragraph',
      [chapter(1, { digest: [{ text: '点', paragraph: 2 }] })],
      '1.mdx paragraph: 2',
    ],
  ])('reports %s', (_, files, expected) => {
    expect(found(...files)).toEqual([expected]);
  });

  it('reports a part without a chapter', () => {
    expect(checkChapters([chapter(1)], PARTS, true)).toMatchObject([
      { file: 'parts.yaml', line: 4, found: 'id: two, a part without a chapter' },
    ]);
  });

  it('says what the right order and the right part would be', () => {
    const expected = (...files: ChapterFile[]): string[] =>
      checkChapters(files, PARTS, true).map((problem) => problem.expected);
    const last = { part: 'two' };
    expect(expected(chapter(1), chapter(3), chapter(7, last))).toEqual([
      'order: 2; the chapters are numbered 1, 2, 3 … without a gap',
      'order: 4; the chapters are numbered 1, 2, 3 … without a gap',
    ]);
    const parts = [{}, { part: 'three' }, last];
    expect(expected(...parts.map((part, at) => chapter(at + 1, part)))).toEqual([
      'one of one, two, in the order of content/parts.yaml',
    ]);
  });

  it('does not take a gap for a mistake when a chapter could not be read', () => {
    expect(checkChapters([chapter(1), chapter(3)], PARTS, false)).toEqual([]);
  });
});
