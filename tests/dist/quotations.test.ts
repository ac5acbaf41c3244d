import { describe, expect, it } from 'vitest';
import { elementsMarked } from '../../src/build/built-page.ts';
import { QUOTE_MARK, QUOTE_PART_MARK } from '../../src/build/quotations.ts';
import { pageOf, readBuilt } from '../support/site.ts';
import { own } from '../support/sites.ts';

describe('the quotations on entry, place, topic and figure pages', () => {
  const texts = (file: string): number =>
    elementsMarked(pageOf(own, file), QUOTE_MARK).length +
    elementsMarked(pageOf(own, file), QUOTE_PART_MARK).length;

  it('all name what they quote, so that the build compares them', () => {
    const quoting = own.pages
      .map(({ file }) => file)
      .filter((file) => /^(glossary|places|topics)\/[^/]+\/index\.html$/.test(file))
      .filter((file) => readBuilt(own, file).includes('<blockquote'));
    expect(quoting.length).toBeGreaterThan(0);
    for (const file of quoting) {
      const quotes = readBuilt(own, file).split('<blockquote').length - 1;
      expect(texts(file), file).toBe(quotes);
    }
    expect(texts('figures/index.html')).toBeGreaterThan(0);
  });
});
