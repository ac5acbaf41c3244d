import { describe, expect, it } from 'vitest';
import { attribute, select, textOf } from '../support/html.ts';
import { ambiguousNames } from '../support/link-names.ts';
import { readBuilt } from '../support/site.ts';
import { SITES } from '../support/sites.ts';

describe.each(SITES)('the links of %s', (_, site) => {
  it('are called differently where they lead to different places', () => {
    const found = site.pages.flatMap((page) =>
      [...ambiguousNames(site, page)].map(([name, to]) => `${page.file}: ${name} → ${to.join(' ')}`),
    );
    expect(found).toEqual([]);
  });

  it('are called by the words they show, whatever else they are called', () => {
    for (const page of site.pages) {
      for (const link of select(page, 'a')) {
        const label = attribute(link, 'aria-label');
        if (label !== undefined) expect(label, page.file).toContain(textOf(link).trim());
      }
    }
  });

  it('name a paragraph as its margin does, by a Chinese numeral', () => {
    for (const { file } of site.pages) expect(readBuilt(site, file)).not.toMatch(/第\s*\d+\s*段/);
  });
});
