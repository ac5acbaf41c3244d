import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../src/authoring/yaml.ts';

const schema = z.strictObject({
  name: z.string(),
  count: z.int().optional(),
  seal: z.string().regex(/^..$/u, 'two characters').optional(),
  points: z.array(z.strictObject({ text: z.string() })).optional(),
});

function problems(text: string, linesBefore = 0): string[] {
  const result = parseYaml(text, schema, { file: 'a.yaml', linesBefore });
  if (result.ok) return [];
  return result.problems.map((p) => `${p.line ?? ''} ${p.found} | ${p.expected} | ${p.todo}`);
}

describe('parseYaml', () => {
  it('tells of a key in braces in our words alone', () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    expect(problems('name: 甲\n{a: b}: 丙\n')[0]).toContain('the unknown key “{ a: b }”');
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('gives the value and the lines of its keys', () => {
    const result = parseYaml('name: 甲\n\npoints:\n  - text: 乙\n', schema, {
      file: 'a.yaml',
      linesBefore: 1,
    });
    if (!result.ok) throw new Error('expected a value');
    const { value, lineOf } = result.value;
    expect(value).toEqual({ name: '甲', points: [{ text: '乙' }] });
    expect(lineOf(['name'])).toBe(2);
    expect(lineOf(['points', 0, 'text'])).toBe(5);
    expect(lineOf(['points', 7, 'text'])).toBe(5);
  });

  it.each([
    ['a missing key', 'count: 1\n', '1 no “name” | name: a text'],
    ['an empty file', '', '1 no “name”'],
    ['a misspelt key', 'name: 甲\nnmae: 乙\n', '2 the unknown key “nmae” | only the keys'],
    ['a number for a text', 'name: 2031\n', '1 name: 2031 | name: a text; put it in single'],
    ['a text for a number', 'name: 甲\ncount: 三\n', '2 count: "三" | count: a number'],
    ['a text for a list', 'name: 甲\npoints: 三\n', '2 points: "三" | points: a list'],
    [
      'a pattern that does not fit',
      'name: 甲\nseal: 甲乙丙\n',
      '2 seal: "甲乙丙" | seal: two char',
    ],
    ['a key inside a list', 'name: 甲\npoints:\n  - txet: 乙\n', '3 '],
    ['one key twice', 'name: 甲\nname: 乙\n', '2 a key that stands above already'],
    ['a colon in a bare text', 'name: 甲: 乙\n', '1 a second “: ” or “- ” on a line'],
  ])('reports %s with its line, in plain words', (_, text, expected) => {
    const [first = ''] = problems(text);
    expect(first.slice(0, expected.length)).toBe(expected);
    expect(first).not.toMatch(/undefined|Invalid input/);
    expect(first).toMatch(/\| \S[^|]*\.$/);
  });

  it('says what to do: add what is missing, correct what is wrong', () => {
    expect(problems('count: 1\n')[0]).toMatch(/Add “name”\.$/);
    expect(problems('name: 1\n')[0]).toMatch(/Correct “name”\.$/);
  });

  it('reports several problems at once', () => {
    expect(problems('nmae: 1\ncount: x\n')).toHaveLength(3);
  });

  it('tells of a mistake of syntax once, and not of the lines that it confuses', () => {
    expect(problems('name: 甲\n\tcount: 1\npoints:\n\t- text: 乙\n')).toHaveLength(1);
    expect(problems('name: 甲\nname: 乙\ncount: 1\ncount: 2\n')).toHaveLength(2);
  });

  it('tells of a hundred values that are wrong, and not of more', () => {
    const points = (count: number): string =>
      `name: 甲\npoints:\n${'  - txet: 乙\n'.repeat(count)}`;
    expect(problems(points(40))).toHaveLength(80);
    expect(problems(points(90))).toHaveLength(100);
  });

  it.each([
    ['name: "甲\\u200B乙"\n', 'U+200B in “甲【】乙”'],
    ['name: "甲\\0\\b乙"\n', 'U+0000 in “甲【】U+0008乙”'],
    ['"na\\u200Bme": 甲\n', 'U+200B in “na【】me”'],
  ])('sees an invisible character that was written as an escape: %s', (text, expected) => {
    expect(problems(text, 2)).toEqual([expect.stringContaining(expected)]);
    expect(problems(text, 2)[0]).toMatch(/^3 /);
  });

  it('shows a value as it was written, and a long one in part', () => {
    expect(problems('name: 甲\ncount: .inf\n')[0]).toContain('count: Infinity |');
    expect(problems(`name: [${'甲'.repeat(300)}]\n`)[0]).toContain('name: a list of 1 |');
    expect(problems(`name: {a: ${'甲'.repeat(300)}}\n`)[0]).toMatch(/甲{194}… \|/);
  });

  it('counts the lines above a frontmatter', () => {
    expect(problems('name: 1\n', 4)[0]).toMatch(/^5 /);
  });

  it('leaves dates as they are written', () => {
    const result = parseYaml('name: 2031-01-08\n', schema, { file: 'a.yaml' });
    expect(result.ok && result.value.value.name).toBe('2031-01-08');
  });

  it.each([
    ['a value meant as emphasis', 'name: 甲\npoints:\n  - *重点*的话\n', 3],
    ['an unknown alias', 'name: *乙\n', 1],
  ])('reports %s with its line', (_, text, line) => {
    const told = problems(text, 1);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^${line + 1} .*“\\*”`));
  });

  it('reports an alias bomb', () => {
    const lists = [...'abcdefghi'].map((name, index) => {
      const inner = index === 0 ? '甲' : `*${'abcdefghi'[index - 1] ?? ''}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(', ')}]`;
    });
    expect(problems(lists.join('\n'))[0]).toContain('“*”');
  });
});
