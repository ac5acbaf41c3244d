import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addresses } from '../../bench/addresses.ts';
import { weights } from '../../bench/pages.ts';
import { pageKinds, pathOf } from '../../bench/page-kinds.ts';

const FILES = {
  ...{ 'index.html': 1, 'index.html.br': 1, '404.html': 1, _headers: 1, 'seal.svg': 1 },
  ...{ 'report/a/index.html': 10, 'report/a/index.md': 1, 'report/b/index.html': 20 },
  ...{ 'p/a-1/index.html': 5, 'search/index.html': 1, 'search/x.json': 1 },
};

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kinds-'));
  for (const [name, size] of Object.entries(FILES)) {
    mkdirSync(path.join(dir, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(dir, name), 'x'.repeat(size));
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

it('measures of each kind that is there the longest page', () => {
  expect(pageKinds(dir)).toEqual([
    { name: 'home', path: '/', indexed: true },
    { name: 'chapter', path: '/report/b/', indexed: true },
    { name: 'search', path: '/search/', indexed: false },
    { name: 'passage', path: '/p/a-1/', indexed: false },
  ]);
  expect(pathOf(dir, 'chapter')).toBe('/report/b/');
  expect(() => pathOf(dir, 'entry')).toThrow('“entry”');
});

it('asks for every file by its address, and for no compressed one', () => {
  expect(addresses(dir)).toEqual([
    ...['/', '/p/a-1/', '/report/a/', '/report/a/index.md', '/report/b/', '/seal.svg'],
    ...['/search/', '/search/x.json'],
  ]);
});

it('adds up bytes by type; what has none is the others', () => {
  const sent = [
    ['/report/a/', 1024],
    ['/_astro/x.css', 2048],
    ['/_astro/x.js', 1024],
    ['/fonts/x.woff2', 0],
    ['/seal.svg', 512],
    ['/favicon.ico', 512],
    ['/site.webmanifest', 256],
  ] as const;
  expect(weights(sent.map(([name, bytes]) => ({ path: name, bytes })))).toEqual([
    ...['1.0 KB', '2.0 KB', '1.0 KB', '0.0 KB', '1.0 KB', '0.3 KB', '5.3 KB'],
  ]);
});
