import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { based, other } from '../support/sites.ts';
import { findEpubcheck } from '../support/tools.ts';

const epubcheck = findEpubcheck();
if (!epubcheck) console.info('Skipped: epubcheck is not installed, and the book is not checked.');

describe('the book', () => {
  it.skipIf(!epubcheck).each([
    ['the report', based],
    ['an invented report', other],
  ])('of %s has no fault that epubcheck knows', (_, { dir }) => {
    const [command, ...args] = epubcheck!;
    const file = path.join(dir, 'download/report.epub');
    const { stdout, stderr } = spawnSync(command, [...args, '--failonwarnings', file], {
      encoding: 'utf8',
    });
    expect(stdout + stderr).toContain('Messages: 0 fatals / 0 errors / 0 warnings');
  });
});
