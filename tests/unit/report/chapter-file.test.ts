import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/authoring/problem.ts';
import { problemsOf } from '../../../src/authoring/result.ts';
import { parseChapterFile } from '../../../src/report/chapter-file.ts';
import type { ChapterFile } from '../../../src/report/chapter-file.ts';

const COMPONENTS = { Term: 'terms', Figure: 'figures', Place: 'places' };
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

function parse(body: string): { chapter: ChapterFile | undefined; problems: readonly Problem[] } {
  const result = parseChapterFile(FRONT + body, 'a.mdx', COMPONENTS);
  return { chapter: result.ok ? result.value : undefined, problems: problemsOf(result) };
}

describe('parseChapterFile', () => {
  it('reads plain paragraphs with their lines', () => {
    const { chapter } = parse('\n甲。\n\n乙。\n');
    expect(chapter?.paragraphs).toMatchObject([
      { text: '甲。', leadLength: 0, line: 13 },
      { text: '乙。', leadLength: 0, line: 15 },
    ]);
    expect(chapter?.heading).toBeUndefined();
  });

  it('joins a lead with its paragraph', () => {
    const { chapter } = parse('\n## 修路。\n\n修一条路。\n');
    expect(chapter?.paragraphs).toMatchObject([
      { text: '修路。修一条路。', leadLength: 3, line: 13 },
    ]);
  });

  it('keeps the report’s heading', () => {
    const { chapter } = parse('\n# （一）修路。\n\n修一条路。\n');
    expect(chapter?.heading).toEqual({ text: '（一）修路。', line: 13, overrides: [] });
  });

  it.each(['“双百”', 'it\'s "so" -- ...', '3.5%', '2024年1月', '+公共', '1+1', '——好', 'a_b_c'])(
    'keeps %s as it is written',
    (text) => {
      expect(parse(`\n甲${text}乙\n`).chapter?.paragraphs[0]?.text).toBe(
        `甲${text}乙`.replace(/\s/g, ''),
      );
    },
  );

  it('joins the lines of one paragraph', () => {
    expect(parse('\n甲，\n乙。\n').chapter?.paragraphs[0]?.text).toBe('甲，乙。');
  });

  it('takes a backslash as the editor’s escape of a sign', () => {
    expect(parse('\n甲\\*乙\\{丙\\}。\n').chapter?.paragraphs[0]?.text).toBe('甲*乙{丙}。');
  });

  it.each([
    ['a list', '\n- 甲\n', 'a block of the kind “list”'],
    ['a quotation', '\n> 甲\n', 'a block of the kind “blockquote”'],
    ['bold text', '\n甲 **乙** 丙\n', '“strong” markup'],
    ['a link', '\n[甲](https://example.org)\n', '“link” markup'],
    ['an expression', '\n甲{1+1}\n', '“mdxTextExpression” markup'],
    ['an import', '\nimport a from "a"\n', 'a block of the kind “mdxjsEsm”'],
    ['a second heading', '\n# 甲\n\n乙\n\n# 丙\n\n丁\n', 'a second “# ” heading'],
    ['a heading below text', '\n甲\n\n# 乙\n\n丙\n', 'below text'],
    ['a heading of level 4', '\n甲\n\n#### 乙\n', 'a heading of level 4'],
    ['two leads in a row', '\n## 甲\n\n## 乙\n\n丙\n', 'a lead without a paragraph'],
    ['a lead at the end', '\n甲\n\n## 乙\n', 'the lead “乙” without a paragraph'],
    ['a heading without text', '\n#\n\n甲\n', 'a heading without text'],
    ['no text at all', '\n', 'a chapter without a paragraph'],
    ['a tag left open', '\n甲<b>乙\n', 'cannot be read'],
  ])('reports %s', (_, body, found) => {
    const { chapter, problems } = parse(body);
    expect(chapter).toBeUndefined();
    expect(problems.map((problem) => problem.found).join('\n')).toContain(found);
    for (const { file } of problems) expect(file).toBe('a.mdx');
  });
});
