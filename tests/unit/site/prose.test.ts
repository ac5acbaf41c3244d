import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../src/authoring/result.ts';
import { parseProse } from '../../../src/site/prose.ts';

const FRONT = '---\ntitle: 关于\ndescription: 说明。\n---\n\n';

function parse(body: string): ReturnType<typeof parseProse> {
  return parseProse(FRONT + body, 'a.mdx');
}

/** What is told, as `line found`. */
function told(body: string): string[] {
  return problemsOf(parse(body)).map(({ line, found }) => `${line ?? ''} ${found}`);
}

describe('parseProse', () => {
  it('takes Markdown and the components there are', () => {
    const body = `## 一\n\n甲**乙**丙\n\n- 丁\n- [戊](../glossary/)\n\n### 二\n\n<Provenance />\n\n| 己 |\n| - |\n| 庚 |\n\n## 三\n`;
    expect(told(body)).toEqual([]);
  });

  it('gives the settings, and the links with their lines', () => {
    expect(parse('甲[乙](../full/)\n\n丙[丁][a]\n\n[a]: https://example.org/\n')).toEqual({
      ok: true,
      value: {
        file: 'a.mdx',
        title: '关于',
        description: '说明。',
        links: [
          { address: '../full/', line: 6 },
          { address: 'https://example.org/', line: 10 },
        ],
      },
    });
  });

  it.each([
    'https://example.org/a?b=c',
    'http://example.org',
    'mailto:a@example.org',
    '#id',
    '../',
  ])('takes the address %s', (address) => {
    expect(told(`[甲](${address})\n`)).toEqual([]);
  });

  it.each(['/full/', 'full/', 'www.example.org', 'javascript:void', 'https://', 'mailto:甲'])(
    'refuses the address %s',
    (address) => {
      expect(told(`[甲](${address})\n`)).toEqual([`6 a link to “${address}”`]);
    },
  );

  it.each([
    ['no text', '', ' a page without text'],
    ['an open tag', '甲\n\n<b>乙\n', '8 markup that cannot be read: Expected a closing tag'],
    ['an unknown component', '<Citaton />\n', '6 the unknown component <Citaton>'],
    ['HTML', '<div>甲</div>\n', '6 the unknown component <div>'],
    ['HTML in a paragraph', '甲<br />乙\n', '6 <br> inside a paragraph'],
    ['a component in a paragraph', '甲<Citation />\n', '6 <Citation> inside a paragraph'],
    ['a component in a list', '- 甲\n\n  <Citaton />\n', '8 the unknown component <Citaton>'],
    ['a component with an attribute', '<Citation a="b" />\n', '6 <Citation> with something added'],
    ['a component with text', '<Citation>甲</Citation>\n', '6 <Citation> with something added'],
    ['an import', '甲\n\nimport a from "a"\n', '8 “import a from "a"”, which MDX reads as code'],
    ['a sentence that begins like one', 'export 的意思\n', '6 “export 的意思”, which MDX reads'],
    ['an expression', '甲{1 + 1}\n', '6 “mdxTextExpression” markup'],
    ['a picture', '![甲](a.png)\n', '6 “image” markup'],
    ['a footnote', '甲[^1]\n\n[^1]: 乙\n', '6 “footnoteReference” markup'],
    ['a second title', '# 甲\n', '6 a heading of level 1'],
    ['a skipped level', '## 甲\n\n#### 乙\n', '8 a heading of level 4'],
    ['emphasis that is none', '甲\n**乙。**丙\n', '7 the signs “**” in “甲 **乙。**丙”'],
    ['a link that is none', '[甲]（../full/）\n', '6 the signs “]（” in “[甲]（../full/）”'],
    ['an invisible character', '甲\n\n乙\u200b丙\n', '8 the invisible character U+200B'],
  ])('reports %s', (_, body, expected) => {
    expect(told(body)[0]?.slice(0, expected.length)).toBe(expected);
  });

  it('tells the mistakes of settings, markup and characters at once', () => {
    const source = '---\ntitel: 关于\n---\n\n<b>甲\n\n乙\u200b\n';
    const found = problemsOf(parseProse(source, 'a.mdx')).map((problem) => problem.found);
    expect(found).toEqual([
      expect.stringContaining('U+200B'),
      expect.stringContaining('closing tag'),
      'no “title”',
      'no “description”',
      'the unknown key “titel”',
    ]);
  });

  it('reports a file without settings', () => {
    const [problem] = problemsOf(parseProse('甲\n', 'a.mdx'));
    expect(problem).toMatchObject({ file: 'a.mdx', line: 1, found: 'no frontmatter' });
  });
});
