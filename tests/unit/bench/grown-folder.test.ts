import { expect, it } from 'vitest';
import { grown } from '../../bench/grown-report.ts';
import { chapterFile, plain } from '../../bench/grown-folder.ts';
import { loadEdition } from '../../../src/edition.ts';
import { parseChapterFile } from '../../../src/report/chapter-file.ts';
import { PROJECT } from '../../support/paths.ts';

const { report } = loadEdition(PROJECT);

it('takes from an invented text what would ask for notes of ours', () => {
  expect(plain('12.5，“邻里食堂”增长8%。')).toBe('若干，邻里食堂增长若干%。');
  expect(plain('* 全区')).toBe('全区');
});

it('writes chapters that the project reads as it wrote them', () => {
  const { chapters } = grown(report, 5, 1);
  for (const [index, chapter] of chapters.entries()) {
    const read = parseChapterFile(chapterFile(chapter, index + 1), 'x.mdx', {});
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const texts = chapter.paragraphs.map(({ text }) => plain(text));
    expect(read.value.paragraphs.map(({ text }) => text)).toEqual(texts);
    expect(read.value.frontmatter).toMatchObject({ id: chapter.id, order: index + 1 });
  }
});

it('says nothing twice, and the same each time', () => {
  const texts = grown(report, 20, 1).chapters.flatMap((chapter) =>
    chapter.paragraphs.map(({ text }) => text),
  );
  expect(new Set(texts).size).toBe(texts.length);
  const again = grown(report, 20, 1).chapters.flatMap((chapter) => chapter.paragraphs);
  expect(again.map(({ text }) => text)).toEqual(texts);
});
