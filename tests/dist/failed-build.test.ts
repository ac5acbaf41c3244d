import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../support/astro-build.ts';
import { makeMistake, mistakesIn } from '../support/mistakes.ts';
import { SCRATCH } from '../support/paths.ts';

const OUT = path.join(SCRATCH, 'failed');
const KEPT = path.join(OUT, 'index.html');
let report: string;

beforeEach(() => {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(KEPT, 'the last good build');
});

afterEach(() => {
  rmSync(OUT, { recursive: true });
  rmSync(report, { recursive: true });
});

describe.each([
  { when: 'before', table: 'mistakes/report.yaml', name: 'several at once' },
  { when: 'before', table: 'mistakes/site.yaml', name: 'a character without a glyph' },
  { when: 'after', table: 'mistakes-rendered.yaml', name: '' },
])('a build that fails $when its pages are made: $name $table', ({ table, name }) => {
  const mistakes = mistakesIn(table).filter((mistake) => mistake.name.startsWith(name));

  it.each(mistakes)(
    '$name: ends with one message, leaves the last build alone and nothing half-written',
    (mistake) => {
      report = makeMistake(mistake);
      const told = mistake.told ?? [];
      const { status, output } = buildSite(OUT, { REPORT_DIR: report });
      expect(status, output).toBe(1);
      const count = told.length === 1 ? '1 problem' : `${told.length} problems`;
      const parts = output.split(`${count} in the report's files. Nothing was published.`);
      expect(parts, output).toHaveLength(2);
      for (const line of told) {
        const [place = '', ...words] = line.split(' | ');
        for (const part of [`\n${place}\n`, ...words]) expect(parts[1]).toContain(part);
      }
      // The last thing said is what to do: Astro adds no headline and no stack of its own.
      expect(parts[1]).toMatch(/\n {2}do: {7}[^\n]*\.\n*$/);
      expect(output).not.toMatch(/unhandled|^\s+at .*:\d+:\d+\)?$/m);
      expect(readdirSync(OUT)).toEqual(['index.html']);
      expect(readFileSync(KEPT, 'utf8')).toBe('the last good build');
      expect(readdirSync(SCRATCH).filter((file) => file.startsWith('failed.'))).toEqual([]);
    },
  );
});
