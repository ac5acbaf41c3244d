import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSize } from '../../src/site/numerals.ts';
import { attribute, select, textOf } from '../support/html.ts';
import { fileAt, pageOf, readBuilt } from '../support/site.ts';
import { SITES } from '../support/sites.ts';

/** Files that name addresses of the site outside of its pages. */
const NAMING = /^(llms\.txt|(download|data)\/.*\.(txt|md|json|jsonld|csv)|report\/.*\.md)$/;

describe.each(SITES)('the downloads of %s', (_, site) => {
  const lines = select(pageOf(site, 'download/index.html'), 'a').filter(
    (link) => attribute(link, 'download') !== undefined,
  );

  it('are there, and as large as the page says', () => {
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const address = new URL(attribute(line, 'href')!, site.origin).href;
      const file = fileAt(site, address);
      expect(file, address).toBeDefined();
      const { size } = statSync(path.join(site.dir, file!));
      expect(textOf(line).replace(/\s+/g, ' ').trim(), file).toMatch(
        new RegExp(`${fileSize(size)}$`),
      );
    }
  });

  it('name only addresses that exist', () => {
    const naming = readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      NAMING.test(file),
    );
    const here = new RegExp(`${RegExp.escape(site.origin + site.base)}[^\\s"<>()）；，]*`, 'gu');
    const named = naming.flatMap((file) => readBuilt(site, file).match(here) ?? []);
    expect(named.length).toBeGreaterThan(naming.length);
    expect([...new Set(named)].filter((address) => fileAt(site, address) === undefined)).toEqual([]);
  });

  it('are told by the pages they are twins of', () => {
    const twins = site.pages.filter(({ file }) => /^report\/|^full\//.test(file));
    for (const page of twins) {
      const [twin] = select(page, 'link', { rel: 'alternate', type: 'text/markdown' });
      const address = new URL(attribute(twin!, 'href')!, site.origin).href;
      expect(fileAt(site, address), page.file).toMatch(/\.md$/);
    }
  });
});
