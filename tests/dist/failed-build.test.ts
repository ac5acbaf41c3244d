import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../support/astro-build.ts';
import { overlayReport } from '../support/overlay.ts';
import { FIXTURES, SCRATCH } from '../support/paths.ts';

const OUT = path.join(SCRATCH, 'failed');
const KEPT = path.join(OUT, 'index.html');
let report: string | undefined;

beforeEach(() => {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(KEPT, 'the last good build');
});

afterEach(() => {
  rmSync(OUT, { recursive: true });
  if (report !== undefined) rmSync(report, { recursive: true });
});

/** Builds a bad report over the last good build, which must stay as it was. */
function build(folder: string, name: string): string {
  report = overlayReport(path.join(FIXTURES, folder, name));
  const { status, output } = buildSite(OUT, { REPORT_DIR: report });
  expect(status, output).not.toBe(0);
  expect(readdirSync(OUT)).toEqual(['index.html']);
  expect(readFileSync(KEPT, 'utf8')).toBe('the last good build');
  expect(existsSync(`${OUT}.unfinished`)).toBe(false);
  return output;
}

describe.each([
  ['bad', 'several-at-once', 'before anything is rendered', '5 problems'],
  ['bad-build', 'about-without-glyph', 'after the pages are rendered', '1 problem'],
])('a build of “%s/%s”, which fails %s,', (folder, name, _, count) => {
  it('ends with one message, leaves the last build alone and nothing half-written', () => {
    const output = build(folder, name);
    const headline = `${count} in the report's files. Nothing was published.`;
    expect(output.split(headline)).toHaveLength(2);
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });
});

describe('a build that fails while a page is rendered', () => {
  it('leaves the last build alone and nothing half-written', () => {
    expect(build('bad-build', 'name-without-glyph')).toContain('𰻝');
  });
});
