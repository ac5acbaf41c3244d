import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/authoring/problem.ts';
import { loadEdition } from '../../src/edition.ts';
import { overlayReport } from '../support/overlay.ts';
import { FIXTURES, OTHER_REPORT } from '../support/paths.ts';

/** What a report can have beside its text, each a folder of good fixtures. */
const PARTS = ['glossary', 'figures', 'places', 'topics'];

/** Folders of bad cases, each a change to the good fixture report, without and with those parts. */
const CASES = [
  ...casesIn('bad').map((dir) => ({ name: path.basename(dir), dir, overlays: [dir] })),
  ...PARTS.flatMap((part) =>
    casesIn(`bad-${part}`).map((dir) => ({
      name: `${part}: ${path.basename(dir)}`,
      dir,
      overlays: [path.join(FIXTURES, `other-${part}`), dir],
    })),
  ),
];

function casesIn(folder: string): string[] {
  const dir = path.join(FIXTURES, folder);
  return readdirSync(dir).map((name) => path.join(dir, name));
}

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
function readExpected(dir: string): string[][] {
  const text = readFileSync(path.join(dir, 'expected.txt'), 'utf8');
  const lines = text.split('\n').filter(Boolean);
  return lines.map((line) => line.split(' | '));
}

describe('the good fixture report', () => {
  it('has no problems', () => {
    expect(messages(OTHER_REPORT)).toEqual([]);
  });

  it('has none with a glossary, places and topics either', () => {
    const report = overlayReport(...PARTS.map((part) => path.join(FIXTURES, `other-${part}`)));
    expect(messages(report)).toEqual([]);
    rmSync(report, { recursive: true });
  });
});

// Each case is loaded inside its test, so that a mutant is tried on the cases that reach it alone.
describe('a bad report', () => {
  it.each(CASES)('$name: is told at its place, with what to do', ({ dir, overlays }) => {
    const report = overlayReport(...overlays);
    const found = messages(report);
    rmSync(report, { recursive: true });
    const expected = readExpected(dir);
    expect(found.map((block) => block.split('\n')[0])).toEqual(expected.map(([place]) => place));
    found.forEach((block, index) => {
      for (const words of expected[index]?.slice(1) ?? []) expect(block).toContain(words);
      expect(block).toMatch(/\n {2}found: {4}\S.*\n {2}expected: \S.*\n {2}do: {7}\S.*[.]$/);
    });
  });
});
