import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPages } from '../../../src/build/built-page.ts';
import { checkLinks } from '../../../src/build/links.ts';
import type { ProseLink } from '../../../src/site/prose.ts';

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'links-'));
  mkdirSync(path.join(dir, 'about'));
  writeFileSync(path.join(dir, 'index.html'), '<h1 id="oben">x</h1><p id="中">y</p>');
  writeFileSync(path.join(dir, 'a.csv'), '');
});

afterAll(() => rmSync(dir, { recursive: true }));

/** What is told of an about page with these links, under a path. */
function told(addresses: readonly string[], links: readonly ProseLink[] = []): string[] {
  const html = addresses.map((address) => `<p><a href="${address}">x</a></p>`).join('');
  writeFileSync(path.join(dir, 'about/index.html'), `<main id="main">${html}</main>`);
  const about = { file: 'content/pages/about.mdx', title: '', description: '', links };
  const problems = checkLinks({ dir, base: '/base/', pages: readPages(dir) }, { about });
  return problems.map(({ file, line, found }) => `${file}:${line ?? ''} ${found}`);
}

describe('checkLinks', () => {
  it.each([
    ['a page', '../'],
    ['a page by its path', '/base/about/'],
    ['a page with a query', '/base/?q=1'],
    ['a file', '../a.csv'],
    ['a file with a mark of its own', '../a.csv#x'],
    ['a place', '#main'],
    ['a place of another page', '/base/#oben'],
    ['a place with another letter', '../#中'],
    ['the same in codes', '../#%E4%B8%AD'],
    ['another site', 'https://example.org/x'],
    ['a mailbox', 'mailto:a@example.org'],
  ])('passes %s', (_, address) => {
    expect(told([address])).toEqual([]);
  });

  it.each([
    ['no page', '../abuot/', 'leads to no page and no file'],
    ['a page without its slash', '/base/about', 'leads to no page and no file'],
    ['no file', '../b.csv', 'leads to no page and no file'],
    ['a path outside the site', '/about/', 'leads to no page and no file'],
    ['a broken code', '../%/', 'leads to no page and no file'],
    ['no place', '../#nope', 'names no place of dist/index.html'],
    ['no place of its own', '#nope', 'names no place of dist/about/index.html'],
    ['no address', 'https://', 'is no address'],
  ])('tells %s', (_, address, what) => {
    const found = `dist/about/index.html: a link to “${address}”, which ${what}`;
    expect(told([address, address])).toEqual([found]);
  });

  it('tells a link at the line where an editor wrote it', () => {
    const links = [{ address: '../nope/', line: 7 }];
    expect(told(['../nope/', '../other/'], links).map((text) => text.split(' ')[0])).toEqual([
      'content/pages/about.mdx:7',
      'dist/about/index.html:',
    ]);
  });
});
