import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPages } from '../../src/build/page-fidelity.ts';
import { loadEdition } from '../../src/edition.ts';
import { OTHER_DIST } from '../support/build-sites.ts';
import { OTHER_REPORT, PROJECT } from '../support/paths.ts';
import { OWN_STRINGS } from '../support/own-strings.ts';

const TEXT = /\.(html|css|js|json|xml|txt|svg|webmanifest|ts|tsx|astro|mjs)$/;

/** Text files below a folder that hold one of this report's own strings, with the string. */
function holdingOwnStrings(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => TEXT.test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(dir, file), 'utf8');
      return OWN_STRINGS.filter((own) => text.includes(own)).map((own) => `${file}: ${own}`);
    });
}

describe('another report', () => {
  const { report, source } = loadEdition(OTHER_REPORT);

  it('is built with the same pages', () => {
    const files = readdirSync(OTHER_DIST, { recursive: true, encoding: 'utf8' });
    for (const page of ['index', 'full/index', 'about/index', 'search/index', '404']) {
      expect(files).toContain(`${page}.html`);
    }
    const chapters = files.filter((file) => /^report\/.*\.html$/.test(file)).sort();
    expect(chapters).toEqual(report.chapters.map(({ id }) => `report/${id}/index.html`).sort());
  });

  it('is shown word for word', () => {
    expect(checkPages(OTHER_DIST, report, source)).toEqual([]);
  });

  it('holds no string of this one, but the name of who wrote the code', () => {
    const holding = holdingOwnStrings(OTHER_DIST);
    expect(holding.filter((found) => !found.startsWith('licences.txt'))).toEqual([]);
  });
});

describe('the code', () => {
  it('holds no string of this report', () => {
    expect(holdingOwnStrings(path.join(PROJECT, 'src'))).toEqual([]);
  });

  it('would be caught holding one', () => {
    expect(holdingOwnStrings(path.join(PROJECT, 'dist'))).not.toEqual([]);
  });
});
