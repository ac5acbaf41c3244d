import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { textsMarked } from '../../../../src/build/built-page.ts';
import type { BuiltPage } from '../../../../src/build/built-page.ts';
import { loadEdition } from '../../../../src/edition.ts';
import type { Edition } from '../../../../src/edition.ts';
import { epub } from '../../../../src/publish/epub/book.ts';
import { checkFidelity } from '../../../../src/report/fidelity.ts';
import { locate } from '../../../../src/report/located-text.ts';
import { openBook } from '../../../support/book.ts';
import type { OpenBook } from '../../../support/book.ts';
import { attribute, elements, select, textOf } from '../../../support/html.ts';
import { overlayReport } from '../../../support/overlay.ts';
import { FIXTURES, OTHER_REPORT, PROJECT } from '../../../support/paths.ts';

const annotated = overlayReport(path.join(FIXTURES, 'other-glossary'));
const EDITIONS: readonly (readonly [string, Edition])[] = [
  ['the report', loadEdition(PROJECT)],
  ['an invented report', loadEdition(OTHER_REPORT)],
  ['an invented report with a glossary', loadEdition(annotated)],
];
rmSync(annotated, { recursive: true });

const bytes = new Map<Edition, Uint8Array>();
const books = new Map<Edition, OpenBook>();
for (const [, edition] of EDITIONS) {
  const made = await epub(edition);
  bytes.set(edition, made);
  books.set(edition, openBook(made));
}
const bookOf = (edition: Edition): OpenBook => books.get(edition)!;

/** Every address in a page, as the file and the id it leads to. */
function ways({ file, root }: BuiltPage): { readonly to: string; readonly id?: string }[] {
  return select({ file, root }, 'a').flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    if (/^(https?|mailto):/.test(href)) return [];
    const [to = '', id] = href.split('#');
    return [{ to: to || file, ...(id === undefined ? {} : { id }) }];
  });
}

const idsOf = (page: BuiltPage): string[] =>
  elements(page).flatMap((element) => attribute(element, 'id') ?? []);

const chaptersOf = ({ pages }: OpenBook): BuiltPage[] =>
  pages.filter(({ file }) => file.startsWith('chapter-'));

describe.each(EDITIONS)('the book of %s', (_, edition) => {
  const { source, report, site, releases } = edition;
  const { pages, files } = bookOf(edition);

  it('holds the source, character for character', () => {
    const texts = pages.flatMap((page) => textsMarked(page, 'data-report'));
    const actual = locate(texts.map((text) => ({ text, file: 'report.epub' })));
    expect(checkFidelity(source, actual, 'the book')).toBeUndefined();
  });

  it('sets nothing but the report in the reader’s own ink', () => {
    const text = source.characters.join('');
    for (const page of pages) {
      for (const words of inInk(page)) expect(text + report.provenance.title).toContain(words);
    }
  });

  it('has only ways that lead somewhere, and ids that stand once in a page', () => {
    const ids = new Map(pages.map((page) => [page.file, idsOf(page)]));
    for (const page of pages) {
      expect(new Set(idsOf(page)).size).toBe(idsOf(page).length);
      for (const { to, id } of ways(page)) {
        expect(ids.get(to), `${page.file} → ${to}`).toBeDefined();
        if (id !== undefined) expect(ids.get(to)).toContain(id);
      }
    }
  });

  it('shows the note of every term where the term is touched', () => {
    for (const page of chaptersOf(bookOf(edition))) {
      const notes = select(page, 'aside', { 'epub:type': 'footnote', role: 'doc-footnote' });
      const references = select(page, 'a', { 'epub:type': 'noteref', role: 'doc-noteref' });
      const named = references.map((link) => attribute(link, 'href'));
      expect(new Set(named)).toEqual(new Set(notes.map((note) => `#${attribute(note, 'id')}`)));
    }
  });

  it('has a digest of every chapter, said to be ours', () => {
    const headings = chaptersOf(bookOf(edition)).map((page) => {
      const [digest] = select(page, 'h2', { id: 'digest' });
      return digest && textOf(digest);
    });
    expect(headings).toEqual(report.chapters.map(() => '大意（编者写）'));
  });

  it('lists parts and chapters for new programs and for old ones', () => {
    const titles = report.parts.flatMap(({ name, chapters }) => [
      name,
      ...chapters.map(({ item = '', title }) => item + title),
    ]);
    const [nav] = select(
      pages.find(({ file }) => file === 'nav.xhtml')!,
      'nav',
    );
    for (const listed of [textOf(nav!), files['EPUB/toc.ncx']!.replace(/<[^>]+>/g, '')]) {
      let at = 0;
      for (const title of titles) {
        at = listed.indexOf(title, at);
        expect(at, title).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('says whose it is, of what day, and in what language', () => {
    const opf = files['EPUB/package.opf']!;
    expect(opf).toContain('<dc:language>zh-CN</dc:language>');
    expect(opf).toContain(`>${report.provenance.speaker}</dc:creator>`);
    expect(opf).toContain(`<dc:publisher>${site.name}</dc:publisher>`);
    expect(opf).toContain(`"dcterms:modified">${releases[0].date}T00:00:00Z<`);
    expect(opf).toContain('"schema:accessibilitySummary">');
    const colophon = textOf(elements(pages.at(-1)!)[0]!);
    for (const words of [report.provenance.publisher, report.provenance.missing ?? '', '版次']) {
      expect(colophon).toContain(words);
    }
  });

  it('begins with its kind, unpacked, where programs look for it', () => {
    const head = Buffer.from(bytes.get(edition)!).toString('latin1', 0, 58);
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip');
    expect(head.charCodeAt(8)).toBe(0);
  });
});

/** Texts of a page that our ink does not colour: outside `.ours`. */
function inInk(page: BuiltPage): string[] {
  const found: string[] = [];
  const visit = (node: BuiltPage['root']['childNodes'][number]): void => {
    if ('value' in node && node.value.trim() !== '') found.push(node.value);
    if (!('childNodes' in node)) return;
    if ('tagName' in node && (node.tagName === 'head' || isOurs(attribute(node, 'class')))) return;
    node.childNodes.forEach(visit);
  };
  page.root.childNodes.forEach(visit);
  return found.map((text) => text.replace(/\s/gu, ''));
}

const isOurs = (classes = ''): boolean => /(?:^| )(?:ours|unseen)(?: |$)/.test(classes);

describe('the bytes of a book', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['Asia/Shanghai', 'America/Los_Angeles'])('are the same in %s', async (other) => {
    const [, edition] = EDITIONS[1]!;
    process.env['TZ'] = other;
    expect(Buffer.from(await epub(edition)).equals(bytes.get(edition)!)).toBe(true);
  });
});
