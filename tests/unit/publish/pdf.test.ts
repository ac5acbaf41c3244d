import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/edition.ts';
import type { Edition } from '../../../src/edition.ts';
import { pdfFile, pdfNews, printedPdf } from '../../../src/publish/pdf.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

const edition = loadEdition(OTHER_REPORT);
const [release] = edition.releases;
const [chapter, ...rest] = edition.report.chapters;

/** The same with something changed. */
const CHANGED: readonly (readonly [string, Edition])[] = [
  ['another edition', { ...edition, releases: [{ ...release, number: release.number + 1 }] }],
  ['another site’s name', { ...edition, site: { ...edition.site, name: '别的名字' } }],
  [
    'another chapter',
    {
      ...edition,
      report: { ...edition.report, chapters: [{ ...chapter!, title: '别的' }, ...rest] },
    },
  ],
  ['marks', { ...edition, layers: edition.layers.slice(1) }],
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pdf-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a PDF that was printed', () => {
  it('is found by the edition it was printed from', () => {
    writeFileSync(pdfFile(edition, folder), '%PDF');
    expect(printedPdf(loadEdition(OTHER_REPORT), folder)).toEqual(new TextEncoder().encode('%PDF'));
    expect(pdfNews(edition, folder)).toBe('pdf: printed from this edition, and shipped');
  });

  it.each(CHANGED)('is not shipped with %s, and the build says so', (_, changed) => {
    writeFileSync(pdfFile(edition, folder), '%PDF');
    expect(printedPdf(changed, folder)).toBeUndefined();
    expect(pdfNews(changed, folder)).toContain('of another edition and is not shipped');
  });

  it('is told to be missing where there is none, or no folder', () => {
    expect(pdfNews(edition, folder)).toContain('none printed; npm run pdf');
    expect(pdfNews(edition, path.join(folder, 'x'))).toContain('none printed; npm run pdf');
    expect(printedPdf(edition, path.join(folder, 'x'))).toBeUndefined();
  });
});
