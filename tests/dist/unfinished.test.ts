import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkPages } from '../../src/build/page-fidelity.ts';
import { loadEdition } from '../../src/edition.ts';
import { readPack } from '../../src/offline/pack.ts';
import { DIST, DRAFT_MARK, OTHER_REPORT } from '../support/paths.ts';
import { pageOf, readBuilt } from '../support/site.ts';
import { unfinished } from '../support/sites.ts';

/** A file of a site, and what it is once it is unpacked, over any number of layers. */
function* unpacked(name: string, bytes: Uint8Array): Generator<readonly [string, Uint8Array]> {
  yield [name, bytes];
  if (/\.(epub|xlsx)$/.test(name)) {
    for (const [inner, body] of Object.entries(unzipSync(bytes))) yield [`${name}/${inner}`, body];
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    yield* unpacked(name.replace(/$/, ' unpacked'), gunzipSync(bytes));
  }
  if (/offline\/.*\.bin unpacked$/.test(name)) {
    for (const { path: inner, body } of readPack(new Uint8Array(bytes))) {
      yield* unpacked(`${name}/${inner}`, body);
    }
  }
}

/** Every file below a folder and all that is packed in them. */
function filesIn(dir: string): (readonly [string, Uint8Array])[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      return [...unpacked(path.relative(dir, full), new Uint8Array(readFileSync(full)))];
    });
}

function holding(dir: string, words: string): string[] {
  return filesIn(dir).flatMap(([name, bytes]) =>
    name.includes(words) || Buffer.from(bytes).includes(words) ? name : [],
  );
}

describe('the drafts of an unfinished edition', () => {
  it('are in no file of its site', () => {
    expect(holding(unfinished.dir, DRAFT_MARK)).toEqual([]);
  });

  it('would be found in the book, in the pack, and in what searches', () => {
    const found = holding(unfinished.dir, '步道').map((name) => name.replace(/[0-9a-f]{8,}/, ''));
    expect(found).toContain('download/report.epub/EPUB/chapter-hui-gu.xhtml');
    expect(found.some((name) => /^offline\/.*unpacked\/report\/hui-gu\//.test(name))).toBe(true);
    expect(found.some((name) => name.startsWith('search/'))).toBe(true);
    expect(found.length).toBeGreaterThan(10);
  });

  it('are not what a finished site has', () => {
    expect(readFileSync(path.join(DIST, 'about/index.html'), 'utf8')).not.toContain('unfinished');
  });
});

describe('the site of an unfinished edition', () => {
  it('shows the report word for word', () => {
    const { report, source } = loadEdition(OTHER_REPORT);
    expect(checkPages(unfinished.dir, report, source)).toEqual([]);
  });

  it('says on every page that there are no notes yet, and on 关于 what is missing', () => {
    for (const { file } of unfinished.pages) {
      const html = readBuilt(unfinished, file);
      expect(html, file).toContain('这一版只有报告原文，注解还没有写。原文的来历有7样没有查到。');
      expect(html, file).not.toContain('大意（编者写）');
      expect(html, file).not.toMatch(/undefined|NaN|（）|，。|：。/);
    }
    const about = readBuilt(unfinished, 'about/index.html');
    for (const line of ['大意：还没有写。', '“我关心”：没有。', '<dt>没有查到</dt>']) {
      expect(about).toContain(line);
    }
  });

  it('describes a chapter by its first words', () => {
    const html = readBuilt(unfinished, pageOf(unfinished, 'report/hui-gu/index.html').file);
    expect(html).toContain('name="description" content="过去一年，全区新修步道12.5公里，');
  });

  it('has no heading, list or table without anything in it', () => {
    for (const { file } of unfinished.pages) {
      const html = readBuilt(unfinished, file).replace(/<script[\s\S]*?<\/script>/g, '');
      expect(html, file).not.toMatch(/<(ul|ol|dl|dd|dt|table|nav|h[1-6])\b[^>]*>\s*<\/\1>/);
      expect(html, file).not.toMatch(/href="[^"]*\/(glossary|places|figures|topics)\//);
    }
  });
});
