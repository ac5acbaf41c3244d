import { describe, expect, it } from 'vitest';
import { addLines, setLines } from '../../../src/import/front-lines.ts';
import { align } from '../../../src/import/alignment.ts';
import { spliceChapter } from '../../../src/import/splice.ts';
import type { RawChapter, RawReport } from '../../../src/import/raw-report.ts';
import { parseChapterFile } from '../../../src/report/chapter-file.ts';

const FILE = `---
id: lu
order: 1
part: one
# Chosen by the editors.
title: 路
titleIsEditorial: true
digest: [] # none yet
---

## 修路。

修<Term entry="lu">一条路</Term>，
修一座桥。

种一片林，<Plain layer="terms">种树</Plain>种到山顶。
`;

function spliced(chapter: Partial<RawChapter> & Pick<RawChapter, 'paragraphs'>): string {
  const old = parseChapterFile(FILE, 'lu.mdx', { Term: 'terms' });
  if (!old.ok) throw new Error(old.problems.map(({ found }) => found).join());
  const raw = { part: 'one', title: '题', titleIsEditorial: true, ...chapter };
  const report: RawReport = {
    source: '',
    parts: [{ id: 'one', name: '一' }],
    chapters: [raw],
    found: {},
  };
  const [aligned] = align([old.value], report).chapters;
  return spliceChapter(FILE, old.value, aligned!, { order: 2, part: 'one' });
}

const paragraph = (body: string, lead = '') => ({ lead, body, line: 1 });
const ROAD = paragraph('修一条路，修一座桥。', '修路。');
const TREES = paragraph('种一片林，种树种到山顶。');

describe('a chapter’s file under a new text', () => {
  it('changes where it has to, and nowhere else', () => {
    expect(spliced({ paragraphs: [ROAD, TREES] })).toBe(FILE.replace('order: 1', 'order: 2'));
  });

  it('keeps what was decided by hand where words stay, and each id', () => {
    const text = spliced({ paragraphs: [paragraph('# 新的_一段_。'), TREES, ROAD] });
    expect(text).toBe(
      FILE.replace('order: 1', 'order: 2')
        .replace('digest:', 'paragraphs: [3, 2, 1]\ndigest:')
        .replace(/\n## [^]*$/, '') +
        '\n\\# 新的\\_一段\\_。\n\n种一片林，<Plain layer="terms">种树</Plain>种到山顶。\n\n' +
        '## 修路。\n\n修<Term entry="lu">一条路</Term>，\n修一座桥。\n',
    );
  });

  it('takes the report’s heading where it comes to light, and keeps what the title was', () => {
    const text = spliced({
      heading: '（三）修路种树。',
      title: '修路种树',
      item: '（三）',
      titleIsEditorial: false,
      paragraphs: [ROAD, TREES],
    });
    expect(text).toContain('item: （三）\ntitle: 修路种树\n# title: 路\ntitleIsEditorial: false\n');
    expect(text).toContain('---\n\n# （三）修路种树。\n\n## 修路。\n');
  });

  it('gives a sentence that is new a number that none had, and says which are gone', () => {
    const text = spliced({ paragraphs: [paragraph('修一座桥，修一条路。又修一座。', '修路。')] });
    expect(text).toContain("gone: ['2']\n");
    expect(text).toContain('修一座桥，修一条路。又修一座。');
  });
});

describe('the lines of settings', () => {
  const YAML = "# first\na: 'x' # why\nb:\n  - 1\n  # two\n  - 2\n\nc: 3\n";

  it('are set one by one', () => {
    expect(setLines(YAML, [['a', 'y']])).toBe(YAML.replace("'x'", 'y'));
    expect(setLines(YAML, [['b', '[1]']])).toBe("# first\na: 'x' # why\nb: [1]\n\nc: 3\n");
    expect(setLines(YAML, [['c', undefined]])).toBe(YAML.replace('c: 3\n', ''));
    expect(setLines(YAML, [['d', '4']], 'c')).toBe(YAML.replace('c: 3', 'd: 4\nc: 3'));
    expect(setLines(YAML, [['d', '4']])).toBe(`${YAML}d: 4\n`);
    expect(setLines('', [['d', undefined]])).toBe('');
  });

  it('have lists that grow', () => {
    expect(addLines(YAML, 'b', '  - 3')).toBe(YAML.replace('- 2', '- 2\n  - 3'));
    expect(addLines(YAML, 'd', '  - 3')).toBe(`${YAML}d:\n  - 3\n`);
  });
});
