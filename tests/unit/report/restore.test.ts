import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../src/authoring/result.ts';
import { parseChapterFile } from '../../../src/report/chapter-file.ts';
import type { ChapterFile } from '../../../src/report/chapter-file.ts';
import { findDifferences } from '../../../src/report/fidelity.ts';
import { locate } from '../../../src/report/located-text.ts';
import { restoreText } from '../../../src/report/restore.ts';

const FRONT = `---
id: lu
order: 1
part: one
title: 路
titleIsEditorial: true
digest:
  - { text: 甲, paragraph: 1 }
  - { text: 乙, paragraph: 1 }
  - { text: 丙, paragraph: 1 }
---
`;

function chapter(body: string): ChapterFile {
  const read = parseChapterFile(FRONT + body, 'a.mdx', { Term: 'terms' });
  if (!read.ok) throw new Error(JSON.stringify(problemsOf(read)));
  return read.value;
}

/** Heading and paragraphs of some chapters with the source's text in them. */
function restored(source: string, ...bodies: string[]): ChapterFile[] | undefined {
  const files = bodies.map(chapter);
  const texts = files.flatMap(({ heading, paragraphs }) => [
    heading?.text ?? '',
    ...paragraphs.map(({ text }) => text),
  ]);
  const written = locate(texts.map((text) => ({ text, file: 'a.mdx' })));
  return restoreText(files, findDifferences(locate([{ text: source, file: 's' }]), written));
}

/** The texts of all paragraphs; undefined where they could not be told. */
const texts = (source: string, ...bodies: string[]) =>
  restored(source, ...bodies)?.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

describe('restoreText', () => {
  it.each([
    { what: 'a character changed', body: '甲乙丙。\n\n丁午己。' },
    { what: 'one too many', body: '甲乙丙。\n\n丁戊戊己。' },
    { what: 'one too few', body: '甲乙丙。\n\n丁戊。' },
    { what: 'several', body: '子乙。\n\n丁丑己。' },
    { what: 'none', body: '甲乙丙。\n\n丁戊己。' },
    { what: 'characters of two code units', body: '甲𠀀丙。\n\n丁𠀀己。' },
  ])('puts the source’s text in the place of $what', ({ body }) => {
    expect(texts('甲乙丙。丁戊己。', body)).toEqual(['甲乙丙。', '丁戊己。']);
  });

  it('goes on from chapter to chapter, and mends headings', () => {
    const files = restored('（一）路甲乙。丙丁。', '# （一）陆\n\n甲乙。', '丙子。');
    expect(files?.map(({ heading }) => heading?.text)).toEqual(['（一）路', undefined]);
    expect(files?.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(['甲乙。', '丙丁。']);
  });

  it('moves leads and decisions along', () => {
    const body = '## 子丑修路。\n\n我们<Term entry="x">修好</Term>这条路。';
    const [file] = restored('修路。我们要修好一条路。', body) ?? [];
    expect(file?.paragraphs).toMatchObject([
      { leadLength: 3, overrides: [{ start: 6, end: 8 }], text: '修路。我们要修好一条路。' },
    ]);
  });

  it('knows nothing where a paragraph is missing, new, or joined with another', () => {
    const long = '这一段话有二十个字那么长，一个也不少啊。';
    expect([...long]).toHaveLength(20);
    expect(texts(`甲乙丙。${long}丁戊己。`, '甲乙丙。\n\n丁戊己。')).toBeUndefined();
    expect(texts('甲乙丙。丁戊己。', `甲乙丙。\n\n${long}\n\n丁戊己。`)).toBeUndefined();
    expect(texts('甲乙丙。丁戊己。', '甲乙子\n\n丑戊己。')).toBeUndefined();
    expect(texts('甲乙。丙', '甲乙。')).toBeUndefined();
  });
});
