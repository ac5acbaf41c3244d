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
    expect(chapter?.heading).toEqual({
      ...{ text: '（一）修路。', leadLength: 0, line: 13, overrides: [] },
    });
  });

  it('joins the heading of the part with the chapter’s own directly below', () => {
    const { chapter } = parse(
      '\n# 二、<Term entry="a">今年</Term>\n\n# （一）<Term entry="b">修路</Term>。\n\n修一条路。\n',
    );
    expect(chapter?.heading).toEqual({
      ...{ text: '二、今年（一）修路。', leadLength: 4, line: 13 },
      overrides: [
        { layer: 'terms', entry: 'a', start: 2, end: 4 },
        { layer: 'terms', entry: 'b', start: 7, end: 9 },
      ],
    });
    expect(chapter?.paragraphs).toHaveLength(1);
  });

  it.each([
    '“双百”',
    'it\'s "so" -- ...',
    '3.5%',
    '2024年1月',
    '+公共',
    '1+1',
    '——好',
    'a_b_c',
    '~~丙~~',
    'www.example.org',
  ])('keeps %s as it is written', (text) => {
    expect(parse(`\n甲${text}乙\n`).chapter?.paragraphs[0]?.text).toBe(
      `甲${text}乙`.replace(/\s/g, ''),
    );
  });

  it('joins the lines of one paragraph', () => {
    expect(parse('\n甲，\n乙。\n').chapter?.paragraphs[0]?.text).toBe('甲，乙。');
  });

  it('takes a backslash as the editor’s escape of a sign', () => {
    expect(parse('\n甲\\*乙\\{丙\\}。\n').chapter?.paragraphs[0]?.text).toBe('甲*乙{丙}。');
  });

  it.each([
    ['a list', '\n- 甲\n', 'a block of the kind “list”', 'Write it as a plain paragraph.'],
    ['a quotation', '\n> 甲\n', 'a block of the kind “blockquote”', 'plain paragraph'],
    ['an import', '\nimport a from "a"\n', 'a block of the kind “mdxjsEsm”', 'plain paragraph'],
    ['a fragment', '\n<>甲</>\n', 'a block of the kind <>', 'plain paragraph'],
    ['a component alone', '\n<Term>甲</Term>\n', 'of the kind <Term>', 'plain paragraph'],
    [
      'a third heading',
      '\n# 甲\n\n# 乙\n\n# 丙\n\n丁\n',
      'a third “# ” heading',
      'Move it to the top',
    ],
    [
      'a second heading below text',
      '\n# 甲\n\n乙\n\n# 丙\n\n丁\n',
      'or one below text',
      'Move it to the top',
    ],
    ['a heading below text', '\n甲\n\n# 乙\n\n丙\n', 'or one below text', 'or use “## ”'],
    ['a heading of level 3', '\n甲\n\n### 乙\n', 'a heading of level 3', 'levels may not skip'],
    [
      'two leads in a row',
      '\n## 甲\n\n## 乙\n\n丙\n',
      'a lead without a paragraph',
      'Add the lead’s',
    ],
    [
      'a lead before a heading',
      '\n## 甲\n\n# 乙\n\n丙\n',
      'before this line',
      'Add the lead’s paragraph',
    ],
    ['a lead at the end', '\n甲\n\n## 乙\n', 'the lead “乙” without', 'Add the paragraph below'],
    ['a heading without text', '\n#\n\n甲\n', 'a heading without text', 'Write the heading'],
    ['a paragraph without text', '\n甲\n\n&#32;\n', 'a paragraph without text', 'Write its text'],
    ['no text at all', '\n', 'a chapter without a paragraph', 'Add the chapter’s text'],
  ])('reports %s, with what to do', (_, body, found, todo) => {
    const { chapter, problems } = parse(body);
    expect(chapter).toBeUndefined();
    const [problem] = problems.filter((each) => each.found.includes(found));
    expect(problem?.todo).toContain(todo);
    expect(problem).toMatchObject({
      file: 'a.mdx',
      expected:
        'frontmatter, then “# ” for the report’s own chapter heading if it has one ' +
        '(below another “# ” for its part’s heading if that stands directly above it), “## ” for a lead followed by its paragraph, and plain paragraphs',
    });
  });

  it.each([
    ['bold text', '甲\n乙 **丙** 丁', 14, '“strong” markup'],
    ['a link', '甲[乙](https://example.org)', 13, '“link” markup'],
    ['an expression', '甲{1+1}', 13, '“mdxTextExpression” markup'],
    ['a tag left open', '甲<b>乙', 13, 'cannot be read'],
  ])('reports %s at its line', (_, body, line, found) => {
    const { problems } = parse(`\n${body}\n`);
    expect(problems).toMatchObject([{ file: 'a.mdx', line }]);
    expect(problems[0]?.found).toContain(found);
  });

  it('tells everything at once', () => {
    const { problems } = parse('\n- 甲\n\n**乙**\n\n## 丙\n');
    expect(problems.map(({ line }) => line)).toEqual([13, 15, 15, 17]);
  });

  it('reports a file without frontmatter', () => {
    for (const source of ['', '甲。\n']) {
      expect(problemsOf(parseChapterFile(source, 'a.mdx', COMPONENTS))).toMatchObject([
        { file: 'a.mdx', line: 1, found: 'no frontmatter' },
      ]);
    }
  });
});
