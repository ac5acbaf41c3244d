import { describe, expect, it, vi } from 'vitest';
import { loadEdition } from '../../../src/edition.ts';
import { bytesOf, SHELVES } from '../../../src/publish/download.ts';
import { downloads } from '../../../src/publish/downloads.ts';
import { FIGURE_FILES } from '../../../src/publish/figures-files.ts';
import { absolute } from '../../../src/site/url.ts';
import { OTHER_REPORT } from '../../support/paths.ts';
import { fullEdition } from './full-edition.ts';

const full = fullEdition();
const plain = loadEdition(OTHER_REPORT);

describe('the files to take away', () => {
  it('are each listed once, in the order of their shelves', () => {
    const listed = downloads(full);
    expect(new Set(listed.map(({ file }) => file)).size).toBe(listed.length);
    expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length);
    const shelves = listed.map(({ shelf }) => SHELVES.indexOf(shelf));
    expect(shelves).toEqual(shelves.toSorted((one, other) => one - other));
    for (const file of FIGURE_FILES) {
      expect(listed.map((download) => download.file)).toContain(`data/${file}`);
    }
  });

  it('leave out what a report without notes has nothing for', () => {
    expect(downloads(plain).map(({ file }) => file)).toEqual([
      'download/report.epub',
      'download/report.txt',
      'download/report.md',
      'download/report.json',
      'download/report.schema.json',
      'llms.txt',
    ]);
  });

  it('say whose text it is, where it was published and which edition they are of', async () => {
    const { url, title } = full.report.provenance;
    const told = downloads(full).filter(({ format }) => !/Schema|XLSX|CSV|EPUB/.test(format));
    for (const download of told) {
      const text = new TextDecoder().decode(await bytesOf(download, full));
      expect(text, download.file).toContain(url);
      expect(text, download.file).toContain(title);
      if (!download.file.startsWith('data/')) {
        expect(text, download.file).toMatch(/第一版|"number": 1|"schema:version": "1"/);
      }
    }
  });

  it('are the same bytes on another day, in another year', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const edition of [full, plain]) {
      for (const download of downloads(edition)) {
        vi.setSystemTime(new Date('2031-01-08'));
        const bytes = await bytesOf(download, edition);
        vi.setSystemTime(new Date('2042-12-30'));
        expect(await bytesOf(download, edition), download.file).toEqual(bytes);
      }
    }
    vi.useRealTimers();
  });
});

describe('llms.txt', () => {
  it('begins as llmstxt.org asks and names each chapter and every other file', async () => {
    const list = downloads(full);
    const file = new TextDecoder().decode(await bytesOf(list.at(-1)!, full));
    expect(file).toMatch(/^# 青石报告浅读\n\n> \S/);
    const links = [...file.matchAll(/^- \[[^\]]+\]\(([^)]+)\)：/gm)].map(([, address]) => address);
    expect(links).toEqual([
      ...full.report.chapters.map(({ id }) => absolute(`report/${id}/index.md`)),
      ...list.slice(0, -1).map((download) => absolute(download.file)),
    ]);
    expect(file.match(/^## .*$/gm)).toEqual(['## 报告，一章一个文件', '## Optional']);
  });
});
