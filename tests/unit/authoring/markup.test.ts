import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readMarkup } from '../../../src/authoring/markup.ts';
import { problemsOf } from '../../../src/authoring/result.ts';

const KIND = { schema: z.strictObject({ id: z.string() }), gfm: false, shape: 'settings and text' };
const FRONT = '---\nid: a\n---\n';

const read = (source: string): ReturnType<typeof readMarkup> => readMarkup(source, 'a.mdx', KIND);

describe('markup', () => {
  it('is its settings, and the blocks below them with their lines', () => {
    const markup = read(`${FRONT}\n# 甲\n\n乙\n`);
    if (!markup.ok) throw new Error('It can be read.');
    const { front, blocks } = markup.value;
    expect(front).toMatchObject({ ok: true, value: { value: { id: 'a' } } });
    expect(blocks.map(({ type, position }) => [type, position?.start.line])).toEqual([
      ['heading', 5],
      ['paragraph', 7],
    ]);
  });

  it.each(['', '甲', '# 甲'])('without settings is told: %j', (source) => {
    expect(problemsOf(read(source))).toMatchObject([
      { file: 'a.mdx', line: 1, found: 'no frontmatter', expected: 'settings and text' },
    ]);
  });

  it('that cannot be read is told in the reader’s words, at its line', () => {
    expect(problemsOf(read(`${FRONT}${'甲\n\n'.repeat(8)}乙丙<b>。`))).toEqual([
      {
        file: 'a.mdx',
        line: 20,
        found: expect.stringMatching(
          /^markup that cannot be read: Expected a closing tag for `<b>`/,
        ) as string,
        expected: 'every tag closed, and no “<” or “{” of the text left bare',
        todo: 'Close the tag, or put a backslash before a “<” or “{” that belongs to the text.',
      },
    ]);
  });

  it('that cannot be read is told together with what is wrong with its settings', () => {
    expect(problemsOf(read('---\nid: 1\n---\n<b>'))).toMatchObject([
      { found: expect.stringMatching(/^markup that cannot be read/) as string },
      { line: 2 },
    ]);
  });
});
