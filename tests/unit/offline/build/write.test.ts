import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isKept } from '../../../../src/offline/build/gather.ts';
import { writeOffline, writeRetirement } from '../../../../src/offline/build/write.ts';
import { readPack } from '../../../../src/offline/pack.ts';

const SITE: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><html lang="zh-Hans"><body>首页</body></html>',
  'about/index.html': '<!doctype html><html lang="zh-Hans"><body>关于</body></html>',
  '404.html': '<!doctype html><html lang="zh-Hans"><body>没有</body></html>',
  '_astro/page.js': 'let a;',
  'search/x.pagefind': 'x',
  'share/home.png': 'x',
  _headers: '/*',
};

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'offline-'));
  for (const [name, text] of Object.entries(SITE)) put(name, text);
});

afterEach(() => rmSync(dir, { recursive: true }));

function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), text);
}

const read = (name: string): string => readFileSync(path.join(dir, name), 'utf8');

function packName(): string {
  const [name, ...rest] = readdirSync(path.join(dir, 'offline'));
  expect(rest).toEqual([]);
  return `offline/${name!}`;
}

describe('writeOffline', () => {
  it('packs what is read, by the addresses it is read at', async () => {
    const { count, download, stored } = await writeOffline(dir, '/a/');
    const pack = readFileSync(path.join(dir, packName()));
    const files = readPack(new Uint8Array(gunzipSync(pack)));
    expect(files.map(({ path: name, type }) => `${name} ${type}`)).toEqual([
      '404.html text/html; charset=utf-8',
      'about/ text/html; charset=utf-8',
      ' text/html; charset=utf-8',
      '_astro/page.js text/javascript; charset=utf-8',
      'search/x.pagefind application/octet-stream',
    ]);
    expect(count).toBe(files.length);
    expect(download).toBe(pack.length);
    expect(stored).toBe(files.reduce((sum, { body }) => sum + body.length, 0));
    const home = files.find(({ path: name }) => name === '')!;
    expect(new TextDecoder().decode(home.body)).toBe(read('index.html'));
  });

  it('tells the worker which pack it is, and pages of which edition they are', async () => {
    await writeOffline(dir, '/a/');
    const [, edition] = /<html data-edition="([\da-f]{8}-0\.0)" lang="zh-Hans">/.exec(
      read('index.html'),
    )!;
    expect(read('404.html')).toContain(edition);
    const pack = packName();
    const hash = createHash('sha256')
      .update(readFileSync(path.join(dir, pack)))
      .digest('hex');
    for (const told of [edition, hash, `/a/${pack}`, '"/a/"']) {
      expect(read('sw.js')).toContain(told);
    }
  });

  it('gives the same for the same site, also a second time, and another for another', async () => {
    await writeOffline(dir, '/');
    const first = read('sw.js');
    await writeOffline(dir, '/');
    expect(read('sw.js')).toBe(first);
    const copy = mkdtempSync(path.join(tmpdir(), 'offline-'));
    cpSync(dir, copy, { recursive: true });
    writeFileSync(path.join(copy, '_astro/page.js'), 'let b;');
    await writeOffline(copy, '/');
    expect(readFileSync(path.join(copy, 'sw.js'), 'utf8')).not.toBe(first);
    rmSync(copy, { recursive: true });
  });

  it('refuses a page that cannot be told its edition', async () => {
    put('bad/index.html', '<p>x');
    await expect(writeOffline(dir, '/')).rejects.toThrow('<html>');
  });
});

describe('writeRetirement', () => {
  it('leaves a worker that knows no edition, and pages that know none', async () => {
    await writeRetirement(dir, '/a/');
    expect(read('sw.js')).toContain('unregister');
    expect(read('sw.js')).not.toContain('fetch');
    expect(read('index.html')).toBe(SITE['index.html']);
  });
});

describe('isKept', () => {
  it.each([
    ...['index.html', 'figures/index.html', 'seal.svg', 'fonts/heading.0a.woff2', 'licences.txt'],
    ...['search/pagefind.js', 'site.webmanifest', 'icon-192.png', 'download/index.html'],
  ])('keeps %s', (file) => {
    expect(isKept(file)).toBe(true);
  });

  it.each([
    ...['sw.js', 'offline/x.bin', 'share/home.png', 'data/figures.csv', 'download/report.epub'],
    ...['figures/growth.png', 'figures/growth.svg', 'sitemap-0.xml', '_headers', '.nojekyll'],
    ...['report/x/index.md', 'llms.txt', 'feed.xml'],
  ])('leaves %s out', (file) => {
    expect(isKept(file)).toBe(false);
  });
});
