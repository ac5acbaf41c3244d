import { describe, expect, it } from 'vitest';
import { checkFidelity, findDifferences } from '../../../src/report/fidelity.ts';
import { locate } from '../../../src/report/located-text.ts';
import type { Piece } from '../../../src/report/located-text.ts';

const source = locate([
  {
    text: '第一段的话，讲修路。\n第二段的话，讲“种树”。\n第三段的话。\n',
    file: 'seeds/r.txt',
    line: 1,
  },
]);
const chapter: readonly Piece[] = [
  { text: '第一段的话，讲修路。', file: 'content/a.mdx', line: 5 },
  { text: '第二段的话，讲“种树”。', file: 'content/a.mdx', line: 7 },
  { text: '第三段的话。', file: 'content/b.mdx', line: 5 },
];

const changed = (at: number, text: string): Piece[] =>
  chapter.map((piece, index) => (index === at ? { ...piece, text } : piece));

const check = (pieces: readonly Piece[]): ReturnType<typeof checkFidelity> =>
  checkFidelity(source, locate(pieces), 'the chapters');

describe('checkFidelity', () => {
  it('finds nothing where only white space differs', () => {
    const spaced = changed(0, '第一段 的话，\n\t讲　修路。');
    expect(check(chapter)).toBeUndefined();
    expect(check(spaced)).toBeUndefined();
  });

  it('shows an altered character with its file, line and context', () => {
    const problem = check(changed(1, '第二段的话，讲“种草”。'));
    expect(problem).toMatchObject({ file: 'content/a.mdx', line: 7 });
    expect(problem?.found).toMatch(/^第一段的话，讲修路。第二段的话，讲“种【草】”。第三段的话。 /);
    expect(problem?.found).toContain('1 difference from the source in the chapters');
    expect(problem?.expected).toContain('【树】”。第三段的话。 as in seeds/r.txt:2');
  });

  it.each([
    ['quotation marks', '第二段的话，讲"种树"。', 2],
    ['a full-width comma', '第二段的话,讲“种树”。', 1],
    ['a similar letter', '第二段的話，讲“种树”。', 1],
  ])('normalises nothing: %s', (_, text, count) => {
    expect(findDifferences(source, locate(changed(1, text)))).toHaveLength(count);
  });

  it('shows a dropped paragraph', () => {
    const problem = check(chapter.filter((_, index) => index !== 1));
    expect(problem).toMatchObject({ file: 'content/b.mdx', line: 5 });
    expect(problem?.found).toContain('第【】三段的话。');
    expect(problem?.expected).toContain('【二段的话，讲“种树”。第】三段的话。');
  });

  it('shows a dropped ending', () => {
    const problem = check(chapter.slice(0, 2));
    expect(problem).toMatchObject({ file: 'content/a.mdx', line: 7 });
    expect(problem?.expected).toContain('【第三段的话。】 as in seeds/r.txt:3');
  });

  it('shows two swapped paragraphs', () => {
    const [first, second, third] = chapter as [Piece, Piece, Piece];
    const problem = check([second, first, third]);
    expect(problem).toMatchObject({ file: 'content/a.mdx', line: 7 });
    expect(problem?.found).toMatch(/[2-9] differences/);
  });

  it('shows an inserted word', () => {
    const problem = check(changed(2, '第三段好听的话。'));
    expect(problem).toMatchObject({ file: 'content/b.mdx', line: 5 });
    expect(problem?.found).toContain('第三段【好听】的话。');
    expect(problem?.expected).toContain('第三段【】的话。');
  });

  it('counts every difference', () => {
    const problem = check([
      ...changed(0, '第1段的话，讲修路。').slice(0, 2),
      chapter[2] as Piece,
      chapter[2] as Piece,
    ]);
    expect(problem?.found).toContain('2 differences');
  });

  it('gives 20 characters of context on both sides', () => {
    const long = '零一二三四五六七八九'.repeat(6);
    const whole = locate([{ text: long, file: 's' }]);
    const cut = locate([{ text: `${long.slice(0, 30)}错${long.slice(31)}`, file: 'a' }]);
    const { found = '' } = checkFidelity(whole, cut, 'a test') ?? {};
    expect(found.split(' ')[0]).toBe(`${long.slice(10, 30)}【错】${long.slice(31, 51)}`);
  });

  it('shows no more than 60 characters of a long difference', () => {
    const [fits, long] = ['误'.repeat(60), '误'.repeat(61)];
    expect(check(changed(2, `第三段${fits}的话。`))?.found).toContain(`第三段【${fits}】的话。`);
    expect(check(changed(2, `第三段${long}的话。`))?.found).toContain(`第三段【${fits}…】的话。`);
  });

  it('names a source without lines by its file', () => {
    const whole = locate([{ text: '甲', file: 's' }]);
    const { expected } = checkFidelity(whole, locate([{ text: '乙', file: 'a' }]), 'a test') ?? {};
    expect(expected).toBe('【甲】 as in s');
  });
});

describe('findDifferences', () => {
  const between = (expected: string, actual: string): string[] =>
    findDifferences(
      locate([{ text: expected, file: 's' }]),
      locate([{ text: actual, file: 'a' }]),
    ).map((one) => `${one.expectedAt}/${one.actualAt} ${one.expected}→${one.actual}`);

  it.each([
    { name: 'equal texts', expected: '甲乙丙', actual: '甲乙丙', found: [] },
    { name: 'two empty texts', expected: '', actual: '', found: [] },
    { name: 'nothing left', expected: '甲乙', actual: '', found: ['0/0 甲乙→'] },
    { name: 'a replacement', expected: '甲乙丙', actual: '甲丁丙', found: ['1/1 乙→丁'] },
    {
      name: 'places in both texts, after what was lost and what was added',
      expected: '甲乙丙丁戊己庚',
      actual: '丙丁子丑戊寅庚',
      found: ['0/0 甲乙→', '4/2 →子丑', '5/5 己→寅'],
    },
    {
      name: 'characters, not code units',
      expected: '𠀀𠀁𠀂',
      actual: '𠀀𠀁𠀃',
      found: ['2/2 𠀂→𠀃'],
    },
  ])('$name', ({ expected, actual, found }) => {
    expect(between(expected, actual)).toEqual(found);
  });

  it('gives up at the first difference of texts that have little in common', () => {
    const text = (sign: string, count: number): string => `甲${sign.repeat(count)}尾`;
    const [one, two] = [text('一', 1900), text('二', 1900)];
    expect(between(one, two)).toEqual([`1/1 ${one.slice(1, -1)}→${two.slice(1, -1)}`]);
    const [many, others] = [text('一', 2100), text('二', 2100)];
    expect(between(many, others)).toEqual([`1/1 ${many.slice(1)}→${others.slice(1)}`]);
  });
});
