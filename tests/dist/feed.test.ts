import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../support/links.ts';
import { readBuilt } from '../support/site.ts';
import { SITES } from '../support/sites.ts';

describe.each(SITES)('the feed of %s', (_, site) => {
  const hrefs = [...readBuilt(site, 'feed.xml').matchAll(/href="([^"]+)"/g)];
  const links = hrefs.map(([, address = '']) => ({ from: 'feed.xml', address }));

  it('leads to what it tells of', () => {
    expect(links.length).toBeGreaterThan(2);
    expect(brokenLinks(site, links)).toEqual([]);
  });
});
