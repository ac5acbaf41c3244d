import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/authoring/problem.ts';
import { problemsOf } from '../../../src/authoring/result.ts';
import { parseChapterFile } from '../../../src/report/chapter-file.ts';
import type { ParagraphBlock } from '../../../src/report/chapter-file.ts';

const COMPONENTS = { Term: 'terms', Figure: 'figures', Place: 'places' };
const FRONT = `---
id: lu
order: 1
part: one
title: 路
titleIsEditorial: true
digest: [{ text: 甲, paragraph: 1 }, { text: 乙, paragraph: 1 }, { text: 丙, paragraph: 1 }]
---

`;

function paragraph(body: string): {
  block: ParagraphBlock | undefined;
  problems: readonly Problem[];
} {
  const result = parseChapterFile(FRONT + body, 'a.mdx', COMPONENTS);
  const block = result.ok ? result.value.paragraphs[0] : undefined;
  return { block, problems: problemsOf(result) };
}

describe('overrides in the text', () => {
  it('names an entry for a span without touching the text', () => {
    const { block } = paragraph('建设<Term entry="liang-shan">两山</Term>基地。');
    expect(block?.text).toBe('建设两山基地。');
    expect(block?.overrides).toEqual([{ start: 2, end: 4, layer: 'terms', entry: 'liang-shan' }]);
  });

  it('bars a layer from a span', () => {
    const { block } = paragraph('建设<Plain layer="figures">三</Plain>个。');
    expect(block?.overrides).toEqual([{ start: 2, end: 3, layer: 'figures', entry: null }]);
  });

  it.each([
    ['Term', 'terms'],
    ['Figure', 'figures'],
    ['Place', 'places'],
  ])('<%s> speaks for the layer “%s”', (name, layer) => {
    const { block } = paragraph(`甲<${name} entry="e">乙</${name}>。`);
    expect(block?.overrides).toMatchObject([{ layer, entry: 'e' }]);
  });

  it('counts from the beginning of the lead', () => {
    const { block } = paragraph(
      '## 修<Term entry="a">路</Term>。\n\n种<Term entry="b">树</Term>。',
    );
    expect(block?.text).toBe('修路。种树。');
    expect(block?.overrides.map(({ start, end }) => [start, end])).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });

  it('may be nested', () => {
    const { block } = paragraph('<Place entry="a">甲<Term entry="b">乙</Term></Place>。');
    expect(block?.text).toBe('甲乙。');
    expect(block?.overrides).toHaveLength(2);
  });

  it.each([
    [
      'an unknown component',
      '甲<Team entry="a">乙</Team>。',
      '<Team> with other than what it needs',
    ],
    ['a missing entry', '甲<Term>乙</Term>。', '<Term> with other than what it needs'],
    ['a missing layer', '甲<Plain>乙</Plain>。', '<Plain> with other than what it needs'],
    [
      'an attribute too many',
      '甲<Term entry="a" x="b">乙</Term>。',
      '<Term> with other than what it needs',
    ],
    ['another attribute', '甲<Term layer="a">乙</Term>。', '<Term> with other than what it needs'],
    ['an empty entry', '甲<Term entry="">乙</Term>。', '<Term> with other than what it needs'],
    [
      'an unknown layer',
      '甲<Plain layer="term">乙</Plain>。',
      '<Plain> with other than what it needs',
    ],
    ['no text', '甲<Term entry="a"></Term>乙。', '<Term> around no text'],
    [
      'one layer in itself',
      '<Plain layer="terms">甲<Term entry="b">乙</Term></Plain>。',
      '<Plain> around another decision on the same layer',
    ],
    ['a computed entry', '甲<Term entry={x}>乙</Term>。', '<Term> with other than what it needs'],
    ['a spread entry', '甲<Term {...x}>乙</Term>。', '<Term> with other than what it needs'],
    ['a fragment', '甲<>乙</>。', '<> with other than what it needs'],
  ])('reports %s with its line', (_, body, found) => {
    expect(paragraph(body).problems).toMatchObject([{ file: 'a.mdx', line: 10, found }]);
  });

  it('reports markup with its line, and names what may be used', () => {
    expect(paragraph('甲，\n*乙*<Term entry="a">丙</Term>。').problems).toEqual([
      {
        file: 'a.mdx',
        line: 11,
        found: "“emphasis” markup inside the report's text",
        expected: 'plain text; only <Term>, <Figure>, <Place>, <Plain> may be used',
        todo: 'Take the markup out; put a backslash before a sign that the report itself has.',
      },
    ]);
  });

  it('allows decisions of one layer beside each other', () => {
    expect(paragraph('始<Term entry="a">甲</Term><Term entry="b">乙</Term>').problems).toEqual([]);
  });
});
