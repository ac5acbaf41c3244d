import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../../src/check/problem.ts';
import { loadEdition } from '../../../src/site/edition.ts';
import { overlayReport } from '../../support/overlay.ts';
import { FIXTURES, OTHER_REPORT } from '../../support/paths.ts';

const BAD = path.join(FIXTURES, 'bad');

/** What an editor is told about the report in a folder: one block of text per problem. */
function messages(reportDir: string): string[] {
  try {
    loadEdition(reportDir);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.message.split('\n\n').slice(1);
  }
}

/** Lines `file:line | key words | key words`, one for each problem, in the order printed. */
function readExpected(name: string): string[][] {
  const text = readFileSync(path.join(BAD, name, 'expected.txt'), 'utf8');
  const lines = text.split('\n').filter(Boolean);
  return lines.map((line) => line.split(' | '));
}

describe('the good fixture report', () => {
  it('has no problems', () => {
    expect(messages(OTHER_REPORT)).toEqual([]);
  });
});

describe.each(readdirSync(BAD))('%s', (name) => {
  const dir = overlayReport(path.join(BAD, name));
  const found = messages(dir);
  rmSync(dir, { recursive: true });
  const expected = readExpected(name);

  it('is reported at its place', () => {
    const places = found.map((block) => block.split('\n')[0]);
    expect(places).toEqual(expected.map(([place]) => place));
  });

  it('is described, with what to do', () => {
    found.forEach((block, index) => {
      for (const words of expected[index]?.slice(1) ?? []) expect(block).toContain(words);
      expect(block).toMatch(/\n {2}found: {4}\S.*\n {2}expected: \S.*\n {2}do: {7}\S.*[.]$/);
    });
  });
});
