import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadEdition } from '../../src/edition.ts';
import { digitRuns } from '../../src/layers/figures/digit-runs.ts';
import { chapterText } from '../../src/report/report.ts';
import { spokenForm } from '../../src/speech/spoken.ts';
import { FIXTURES, PROJECT } from '../support/paths.ts';

const table = Object.entries(
  parse(readFileSync(path.join(FIXTURES, 'spoken.yaml'), 'utf8')) as Record<string, string>,
);
const texts = loadEdition(PROJECT).report.chapters.flatMap(chapterText);

/** Where a text says what no voice can be trusted with: digits, Latin letters, signs. */
const runsOf = (text: string) => [
  ...digitRuns(text),
  ...[...text.matchAll(/[A-Za-z]+|[+&%]/g)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    text: run,
  })),
];

describe('the report as it is read aloud', () => {
  it.each(table)('%s', (passage, spoken) => {
    expect(spokenForm(passage)).toBe(spoken);
  });

  it.each(table)('%s, in its sentence too', (passage, spoken) => {
    const holders = texts.flatMap(({ text, sentences }) =>
      sentences
        .map(({ start, end }) => text.slice(start, end))
        .filter((sentence) => sentence.includes(passage)),
    );
    expect(holders).not.toEqual([]);
    for (const sentence of holders) expect(spokenForm(sentence)).toContain(spoken);
  });

  it('has every number, letter and sign in the table', () => {
    const missing = texts.flatMap(({ id, text }) => {
      const spans = table.flatMap(([passage]) =>
        [...text.matchAll(new RegExp(passage.replace(/[+.]/g, '\\$&'), 'g'))].map(({ index }) => ({
          start: index,
          end: index + passage.length,
        })),
      );
      return runsOf(text)
        .filter((run) => !spans.some(({ start, end }) => start <= run.start && run.end <= end))
        .map((run) => `${id}: ${run.text}`);
    });
    expect(missing).toEqual([]);
  });
});
