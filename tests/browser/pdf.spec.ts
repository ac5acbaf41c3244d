import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printReport } from '../../src/build/pdf/print.ts';
import { loadEdition } from '../../src/edition.ts';
import { allText } from '../../src/report/report.ts';
import { expect, test } from '../support/browser.ts';
import { findChromium } from '../support/chromium.ts';
import { DIST, PROJECT } from '../support/paths.ts';
import { hasPoppler } from '../support/tools.ts';

const edition = loadEdition(PROJECT);
const { report, site } = edition;

test.describe('the PDF', () => {
  // One of them prints, for all.
  test.describe.configure({ mode: 'default' });
  test.skip(!hasPoppler(), 'poppler-utils is not installed, and the PDF is not read');
  let dir: string;
  let file: string;

  /** What one of poppler's programs says of the PDF. */
  const ask = (program: string, ...args: string[]): string =>
    spawnSync(program, args.includes('-') ? [file, ...args] : [...args, file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }).stdout;

  test.beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'pdf-'));
    file = path.join(dir, 'report.pdf');
    writeFileSync(file, await printReport(edition, DIST, findChromium()!));
  });

  test.afterAll(() => rmSync(dir, { recursive: true }));

  test('holds every paragraph in its order, and every character as it is', () => {
    // By its tags, in the order of reading, without heads and folios; each text is in quotes.
    const told = ask('pdfinfo', '-struct-text').matchAll(/^ *"(.*)"$/gm);
    const text = [...told].map(([, words = '']) => words.replace(/\s/gu, '')).join('');
    let at = 0;
    for (const { id, text: paragraph } of allText(report)) {
      const found = text.indexOf(paragraph, at);
      expect(found, id).toBeGreaterThanOrEqual(at);
      at = found + paragraph.length;
    }
  });

  test('says what it is, in what language, and can be read aloud by its tags', () => {
    const told = ask('pdfinfo');
    expect(told).toMatch(new RegExp(`^Title: +${report.provenance.title}$`, 'm'));
    expect(told).toMatch(new RegExp(`^Author: +${report.provenance.speaker}$`, 'm'));
    expect(told).toMatch(new RegExp(`^Keywords: +${site.name} `, 'm'));
    expect(told).toMatch(/^Tagged: +yes$/m);
    expect(ask('pdfinfo', '-struct')).toMatch(/^ +H2/m);
  });

  test('brings every font along, as outlines that can be copied', () => {
    const [, , ...fonts] = ask('pdffonts').trim().split('\n');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/CID TrueType .* yes yes yes /);
  });

  test('leads nobody to a machine of ours', () => {
    expect(ask('pdfinfo', '-url')).not.toContain('localhost');
    expect(ask('pdftotext', '-')).not.toContain('localhost');
  });
});
