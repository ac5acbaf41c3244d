import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../src/authoring/result.ts';
import { readMarkup } from '../../../src/report/markup.ts';

const problem = (source: string): unknown => problemsOf(readMarkup(source, 'a.mdx'))[0];

describe('markup that cannot be read', () => {
  it('is told in the reader’s words, at its line', () => {
    expect(problem(`${'甲\n\n'.repeat(8)}乙丙丁戊己庚辛壬癸<b>。`)).toEqual({
      file: 'a.mdx',
      line: 17,
      found: expect.stringMatching(
        /^markup that cannot be read: Expected a closing tag for `<b>`/,
      ) as string,
      expected: 'every tag closed, and no “<” or “{” of the report left bare',
      todo: 'Close the tag, or put a backslash before a “<” or “{” that the report itself has.',
    });
  });

  it('is told whole where the reader names no place', () => {
    const notEvenText = undefined as unknown as string;
    expect(problem(notEvenText)).toMatchObject({
      line: 1,
      found: expect.stringMatching(/^markup that cannot be read: \D*`Undefined` into/) as string,
    });
  });
});
