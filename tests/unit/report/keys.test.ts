import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../src/authoring/result.ts';
import { parseChapterFile } from '../../../src/report/chapter-file.ts';
import type { ChapterFile } from '../../../src/report/chapter-file.ts';
import { checkKeys } from '../../../src/report/keys.ts';
import { buildChapter } from '../../../src/report/report.ts';

const TEXT = '甲一。甲二。\n\n乙一。乙二；乙三。\n\n丙。\n';

function read(settings: string, text = TEXT) {
  const front = `---\nid: lu\norder: 1\npart: one\ntitle: 路\ntitleIsEditorial: true\n${settings}`;
  const digest = `digest:\n${['一', '二', '三'].map((point) => `  - text: ${point}\n    paragraph: 2\n`).join('')}`;
  return parseChapterFile(`${front}${digest}---\n\n${text}`, 'lu.mdx', {});
}

function chapterOf(settings: string): ChapterFile {
  const file = read(settings);
  if (!file.ok) throw new Error(file.problems.map(({ found }) => found).join());
  return file.value;
}

const shuffled = 'paragraphs: [4, { number: 2, sentences: [3, 1, 5] }, 1]\n';

describe('ids', () => {
  it('are counted where the file says nothing', () => {
    const { paragraphs } = buildChapter(chapterOf(''));
    expect(paragraphs.map(({ id }) => id)).toEqual(['lu-1', 'lu-2', 'lu-3']);
    expect(paragraphs[1]?.sentences.map(({ id, key }) => [id, key])).toEqual([
      ['lu-2-1', 1],
      ['lu-2-2', 2],
      ['lu-2-3', 3],
    ]);
  });

  it('are what the file says, while places are counted', () => {
    const { paragraphs, digest } = buildChapter(chapterOf(shuffled));
    expect(paragraphs.map(({ id, number }) => [id, number])).toEqual([
      ['lu-4', 1],
      ['lu-2', 2],
      ['lu-1', 3],
    ]);
    expect(paragraphs[0]?.sentences.map(({ id }) => id)).toEqual(['lu-4-1', 'lu-4-2']);
    expect(paragraphs[1]?.sentences.map(({ id, key, number }) => [id, key, number])).toEqual([
      ['lu-2-3', 3, 1],
      ['lu-2-1', 1, 2],
      ['lu-2-5', 5, 3],
    ]);
    expect(digest.map(({ paragraph }) => paragraph)).toEqual([2, 2, 2]);
  });
});

describe('the check of ids', () => {
  const found = (settings: string): string[] =>
    checkKeys(chapterOf(settings)).map(({ file, line, found }) => `${file}:${line} ${found}`);

  it.each([
    ['nothing', ''],
    ['numbers in any order', shuffled],
    ['numbers alone', 'paragraphs: [7, 8, 9]\n'],
    ['numbers that are gone', `${shuffled}gone: ['3', '2-2']\n`],
  ])('accepts %s', (_, settings) => {
    expect(found(settings)).toEqual([]);
  });

  it.each([
    ['one too few', 'paragraphs: [1, 2]\n', 'lu.mdx:7 paragraphs: 2 numbers'],
    ['one too many', 'paragraphs: [1, 2, 3, 4]\n', 'lu.mdx:7 paragraphs: 4 numbers'],
    ['one twice', 'paragraphs: [1, 2, 1]\n', 'lu.mdx:7 the id lu-1 twice'],
    [
      'sentences too few',
      'paragraphs:\n  - 1\n  - number: 2\n    sentences: [1, 2]\n  - 3\n',
      'lu.mdx:10 sentences: 2 numbers',
    ],
    [
      'a sentence twice',
      'paragraphs:\n  - 1\n  - number: 2\n    sentences: [1, 2, 2]\n  - 3\n',
      'lu.mdx:9 the id lu-2-2 twice',
    ],
    [
      'a paragraph that is gone',
      "gone: ['3']\n",
      'lu.mdx:7 the id lu-3 though it is one of those that are gone',
    ],
    [
      'a sentence that is gone',
      `${shuffled}gone: ['2-5']\n`,
      'lu.mdx:7 the id lu-2-5 though it is one of those that are gone',
    ],
  ])('finds %s', (_, settings, problem) => {
    expect(found(settings)).toEqual([problem]);
  });

  it.each([
    ['paragraphs: [0, 1, 2]\n', 'paragraphs'],
    ['paragraphs: [one, 2, 3]\n', 'paragraphs'],
    ['paragraphs: [{ number: 1, sentence: [1] }, 2, 3]\n', 'sentence'],
    ["gone: ['5-0']\n", 'gone'],
    ['gone: [5]\n', 'gone'],
  ])('tells what is no number: %s', (settings, key) => {
    const [problem] = problemsOf(read(settings));
    expect(problem).toMatchObject({ file: 'lu.mdx', line: 7 });
    expect(`${problem?.found} ${problem?.expected}`).toContain(key);
  });
});
