import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPages } from '../../src/build/page-fidelity.ts';
import { allText } from '../../src/report/report.ts';
import { grouped } from '../../src/site/numerals.ts';
import { loadEdition } from '../../src/edition.ts';
import { DIST, PROJECT } from '../support/paths.ts';

const { report, source } = loadEdition(PROJECT);
const [chapter] = report.chapters;
const [first, second] = chapter!.paragraphs;
const PAGE = `report/${chapter!.id}/index.html`;

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'dist-'));
  for (const folder of ['report', 'full', 'p']) {
    cpSync(path.join(DIST, folder), path.join(copy, folder), { recursive: true });
  }
});

afterEach(() => rmSync(copy, { recursive: true }));

/** Rewrites one built page of the copy; complains when that changes nothing. */
function alter(file: string, change: (html: string) => string): void {
  const full = path.join(copy, file);
  const before = readFileSync(full, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The alteration did not touch ${file}`);
  writeFileSync(full, after);
}

/** The whole element of a paragraph in a page's HTML. */
function blockOf(html: string, id: string): string {
  const start = html.indexOf(`<div class="paragraph" id="${id}"`);
  const next = html.indexOf('<div class="paragraph', start + 1);
  return html.slice(start, next);
}

const complaints = (): string[] =>
  checkPages(copy, report, source).map(({ file, found }) => `${file}: ${found}`);

describe('the pages and the source', () => {
  it('agree character for character, as chapters and as one page', () => {
    expect(complaints()).toEqual([]);
    console.info(`pages = source: ${grouped(source.characters.length)} characters compared, twice`);
    expect(source.characters).toHaveLength(report.characters);
  });

  it.each([
    ['chapter page', PAGE, 'the chapter pages'],
    ['whole text', 'full/index.html', 'the page of the whole text'],
    ['paragraph’s page', `p/${first!.id}/index.html`, 'the pages of the paragraphs'],
  ])('an altered character of the %s is found', (_, file, what) => {
    alter(file, (html) => html.replace(/。(?=<\/span><\/p>)/, '．'));
    expect(complaints()).toEqual([expect.stringContaining(`1 difference from the source in ${what}`)]);
    expect(complaints()[0]).toMatch(new RegExp(`^dist/${file}: .{20}【．】.{20} `));
  });

  it('a dropped paragraph is found', () => {
    alter(PAGE, (html) => html.replace(blockOf(html, first!.id), ''));
    expect(complaints()).toEqual([expect.stringContaining(`dist/${PAGE}: `)]);
  });

  it('two swapped paragraphs are found', () => {
    alter(PAGE, (html) => {
      const [one, two] = [blockOf(html, first!.id), blockOf(html, second!.id)];
      return html.replace(one + two, two + one);
    });
    expect(complaints()).toEqual([expect.stringMatching(/: .*differences/)]);
  });

  it('an inserted word is found', () => {
    alter(PAGE, (html) => html.replace(/(<p data-report[^>]*>)/, '$1进一步'));
    expect(complaints()).toEqual([expect.stringContaining('【进一步】')]);
  });

  it('a note inside the report’s text is found', () => {
    alter('full/index.html', (html) => html.replace(/(<p data-report[^>]*>)/, '$1<sup>1</sup>'));
    expect(complaints()).toEqual([expect.stringContaining('【1】')]);
  });

  it('have an anchor for every paragraph and every sentence', () => {
    for (const { chapter: id, id: anchor, sentences } of allText(report)) {
      const html = readFileSync(path.join(copy, `report/${id}/index.html`), 'utf8');
      for (const name of [anchor, ...sentences.map((sentence) => sentence.id)]) {
        expect(html).toContain(`id="${name}"`);
      }
    }
  });
});
