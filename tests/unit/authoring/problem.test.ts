import { describe, expect, it } from 'vitest';
import { formatProblems, ProblemsError, throwProblems } from '../../../src/authoring/problem.ts';

const one = { file: 'a.mdx', line: 3, found: 'x', expected: 'y', todo: 'Write y.' };

describe('formatProblems', () => {
  it('says where, what was found, what was expected and what to do', () => {
    expect(formatProblems([one])).toBe(
      '1 problem in the report’s files. Nothing was published.\n\n'.replace('’', "'") +
        'a.mdx:3\n  found:    x\n  expected: y\n  do:       Write y.',
    );
  });

  it('leaves the line out where there is none', () => {
    expect(formatProblems([{ ...one, line: undefined as never }])).toContain('\n\na.mdx\n');
  });

  it('orders by file and line', () => {
    const text = formatProblems([{ ...one, file: 'b.mdx' }, { ...one, line: 12 }, one]);
    expect(text.match(/^\w\.mdx:\d+/gm)).toEqual(['a.mdx:3', 'a.mdx:12', 'b.mdx:3']);
    expect(text).toMatch(/^3 problems/);
  });

  it('prints exact repeats once', () => {
    expect(formatProblems([one, { ...one }])).toMatch(/^1 problem /);
  });
});

describe('throwProblems', () => {
  it('does nothing without problems', () => {
    expect(() => throwProblems([])).not.toThrow();
  });

  it('throws all problems, and shows no stack', () => {
    const error = new ProblemsError([one]);
    expect(() => throwProblems([one])).toThrow(ProblemsError);
    expect(error.problems).toEqual([one]);
    expect(error.stack).toBe(error.message);
  });
});
