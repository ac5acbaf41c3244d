import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
function build(fixture: string): string {
  report = overlayReport(path.join(FIXTURES, fixture));
  const { status, output } = buildSite(OUT, { REPORT_DIR: report });
  expect(status, output).not.toBe(0);
  expect(readdirSync(OUT)).toEqual(['index.html']);
  expect(readFileSync(KEPT, 'utf8')).toBe('the last good build');
  expect(readdirSync(SCRATCH).filter((name) => name.startsWith('failed.'))).toEqual([]);
  return output;
}

describe.each([
  {
    when: 'before anything is rendered',
    fixture: 'bad/several-at-once',
    headline: '5 problems',
    told: [],
  },
  {
    when: 'before anything is rendered',
    fixture: 'bad/about-broken-mdx',
    headline: '3 problems',
    told: ['content/pages/about.mdx:8\n', 'content/site.yaml:1\n'],
  },
  {
    when: 'because a picture could not be drawn',
    fixture: 'bad-build/name-without-glyph',
    headline: '1 problem',
    told: ['content/site.yaml:1\n', 'the character “𰻝” (U+30EDD) in “青石报告𰻝读”'],
  },
  {
    when: 'after the pages are rendered',
    fixture: 'bad-build/about-after-rendering',
    headline: '2 problems',
    told: [
      'content/pages/about.mdx:2\n',
      'the character “𰻝” (U+30EDD) in “关于𰻝”',
      'content/pages/about.mdx:8\n',
      'a link to “../glosary/”',
    ],
  },
])('a build of “$fixture”, which fails $when,', ({ fixture, headline, told }) => {
  it('ends with one message, leaves the last build alone and nothing half-written', () => {
    const output = build(fixture);
    const whole = `${headline} in the report's files. Nothing was published.`;
    expect(output.split(whole)).toHaveLength(2);
    for (const words of told) expect(output).toContain(words);
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });
});
