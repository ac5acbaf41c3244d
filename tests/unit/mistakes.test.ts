import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/authoring/problem.ts';
import { readEdition } from '../../src/build/read-edition.ts';
import { makeMistake, mistakesIn, mistakeTables } from '../support/mistakes.ts';
import type { Mistake } from '../support/mistakes.ts';

/**
 * What an editor is told before a build: one block of text for each problem.
 *
 * @throws whatever a mistake ends in that is no report of problems
 */
function messages(mistake: Pick<Mistake, 'edits'>): string[] {
  const report = makeMistake(mistake);
  try {
    readEdition(report);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.message.split('\n\n').slice(1);
  } finally {
    rmSync(report, { recursive: true });
  }
}

it('the report without a mistake has no problems', () => {
  expect(messages({ edits: [] })).toEqual([]);
});

// Each is made inside its test, so that a mutant is tried on the mistakes that reach it alone.
describe.each(mistakeTables())('mistakes in %s', (table) => {
  const mistakes = mistakesIn(table);
  const passing = mistakes.filter(({ passes }) => passes !== undefined);
  const wrong = mistakes.filter(({ told }) => told !== undefined);

  it.each(wrong)('$name: is told at its place, with what to do', ({ edits, told = [] }) => {
    const found = messages({ edits });
    const expected = told.map((line) => line.split(' | '));
    expect(found.map((block) => block.split('\n')[0])).toEqual(expected.map(([place]) => place));
    found.forEach((block, index) => {
      for (const words of expected[index]?.slice(1) ?? []) expect(block).toContain(words);
      expect(block).toMatch(/\n {2}found: {4}\S.*\n {2}expected: \S.*\n {2}do: {7}\S.*[.]$/);
    });
  });

  if (passing.length > 0) {
    it.each(passing)('$name: is none. $passes', ({ edits }) => {
      expect(messages({ edits })).toEqual([]);
    });
  }
});
