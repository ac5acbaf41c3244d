import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inlineElements, textOf } from '../../src/build/built-page.ts';
import type { BuiltPage } from '../../src/build/built-page.ts';
import { headingCharacters } from '../../src/build/heading-font.ts';
import { paragraphCard } from '../../src/drawing/share-cards.ts';
import { loadEdition } from '../../src/edition.ts';
import { facesOf, fontFiles, fontsOf, rangesOf } from '../support/fonts.ts';
import { select } from '../support/html.ts';
import { DIST, PROJECT } from '../support/paths.ts';
import { pageOf, readBuilt } from '../support/site.ts';
import { own } from '../support/sites.ts';
import { brotli, weigh } from '../support/weight.ts';
import type { Weight } from '../support/weight.ts';
import {
  FONT_BUDGET,
  PAGE_BUDGET,
  PASSAGE_BUDGET,
  SHARE_BUDGET,
  SHEET_BUDGET,
} from './budgets.ts';

const { chapters } = loadEdition(PROJECT).report;
const longest = chapters.reduce((a, b) => (b.characters > a.characters ? b : a));

describe('the page of the longest chapter', () => {
  const weight = weigh(own, pageOf(own, `report/${longest.id}/index.html`));

  it('is light enough', () => {
    console.info(`first load of ${longest.id}: ${JSON.stringify(weight)}`);
    expect(weight.text).toBeLessThanOrEqual(PAGE_BUDGET.text);
    expect(weight.script).toBeLessThanOrEqual(PAGE_BUDGET.script);
  });

  it('asks for few files', () => {
    expect(weight.requests.length).toBeLessThanOrEqual(PAGE_BUDGET.requests);
  });
});

describe('the heading font', () => {
  const slices = fontFiles(own);
  const sizeOf = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + statSync(path.join(DIST, 'fonts', name)).size, 0);
  const loads = (page: BuiltPage): number => sizeOf(fontsOf(page));

  it('is small', () => {
    console.info(`the heading font: ${slices.map((name) => sizeOf([name])).join(' + ')}`);
    expect(slices.length).toBeGreaterThan(0);
    expect(sizeOf(slices)).toBeLessThanOrEqual(FONT_BUDGET.all);
    for (const name of slices) expect(sizeOf([name])).toBeLessThanOrEqual(FONT_BUDGET.slice);
  });

  it('is loaded by each page only as far as its headings need it', () => {
    const ours = own.pages.filter(({ file }) => /^(topics|places|glossary|figures)\//.test(file));
    const heaviest = Math.max(...ours.map(loads));
    const chapterLoads = chapters
      .map(({ id }) => loads(pageOf(own, `report/${id}/index.html`)))
      .sort((a, b) => a - b);
    const middle = chapterLoads[Math.floor(chapterLoads.length / 2)];
    console.info(`of it, pages of ours load at most ${heaviest}, the middle chapter ${middle}`);
    expect(heaviest).toBeLessThanOrEqual(FONT_BUDGET.ours);
    expect(middle).toBeLessThanOrEqual(FONT_BUDGET.chapter);
  });

  it('is named where its characters are needed, and nowhere else', () => {
    for (const page of own.pages) {
      const named = rangesOf(page);
      expect([...named].sort().join(''), page.file).toBe(headingCharacters(page).join(''));
    }
  });

  it('delays no text: it is not preloaded, and the reader’s own serif stands in', () => {
    for (const page of own.pages) {
      expect(select(page, 'link', { rel: 'preload' }), page.file).toEqual([]);
      expect(facesOf(page), page.file).not.toMatch(/font-display:(?!swap)/);
    }
  });

  it('comes with its licence', () => {
    expect(readFileSync(path.join(DIST, 'fonts/OFL.txt'), 'utf8')).toMatch(/SIL OPEN FONT LICENSE/i);
  });
});

describe('the page of a paragraph', () => {
  const pages = own.pages.filter(({ file }) => file.startsWith('p/'));
  const weights = pages.map((page) => weigh(own, page));
  const heaviest = (of: (weight: Weight) => number): number => Math.max(...weights.map(of));

  it('is light enough, of itself and with what all pages share', () => {
    const [html, text] = [heaviest((weight) => weight.html), heaviest((weight) => weight.text)];
    console.info(`the heaviest page of ${pages.length} paragraphs: ${html}, in all ${text}`);
    expect(pages.length).toBeGreaterThan(0);
    expect(html).toBeLessThanOrEqual(PASSAGE_BUDGET.html);
    expect(text).toBeLessThanOrEqual(PASSAGE_BUDGET.text);
  });
});

const paragraphs = chapters.flatMap((chapter) => chapter.paragraphs);
const cards = ['home', ...chapters.map(({ id }) => id), ...paragraphs.map(paragraphCard)];

describe.each(cards)('the share image of %s', (name) => {
  it('is large enough to show and small enough to load', async () => {
    const file = path.join(DIST, `share/${name}.png`);
    expect(existsSync(file), 'exists').toBe(true);
    expect(statSync(file).size).toBeLessThanOrEqual(SHARE_BUDGET.bytes);
    const { width, height, format } = await sharp(file).metadata();
    expect(format).toBe('png');
    expect(width).toBeGreaterThanOrEqual(SHARE_BUDGET.width);
    expect(height).toBeGreaterThanOrEqual(SHARE_BUDGET.height);
  });
});

describe.each([
  ['apple-touch-icon.png', 180],
  ['icon-192.png', 192],
  ['icon-512.png', 512],
])('%s', (name, side) => {
  it('has the size it promises', async () => {
    const file = path.join(DIST, name);
    expect(existsSync(file), 'exists').toBe(true);
    expect(await sharp(file).metadata()).toMatchObject({ width: side, height: side });
  });
});

describe('the style sheets', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const sheets = files.map((file) => readFileSync(path.join(DIST, file), 'utf8'));

  it('are one for all pages, others for who asks, and small', () => {
    const sizes = files.map((file, index) => [file, brotli(sheets[index]!)] as const);
    console.info(`the style sheets: ${sizes.join(', ')}`);
    const sizeOf = (name: RegExp): number => sizes.find(([file]) => name.test(file))?.[1] ?? NaN;
    expect(sizeOf(/Page/)).toBeLessThanOrEqual(SHEET_BUDGET.all);
    expect(sizeOf(/legible/)).toBeLessThanOrEqual(SHEET_BUDGET.asked);
    expect(files.map((file) => /\/(\w+)\./.exec(file)?.[1]).sort()).toEqual(
      ['Page', 'citing', 'legible', 'player'],
    );
  });

  it('stand in the pages that are longer than what comes at once', () => {
    const named = (page: BuiltPage): number => select(page, 'link', { rel: 'stylesheet' }).length;
    for (const page of own.pages) {
      const isLong = named(page) === 0;
      const size = brotli(readBuilt(own, page.file));
      expect(named(page), page.file).toBeLessThanOrEqual(1);
      // The rules are some 8 KB of it.
      if (isLong) expect(size, page.file).toBeGreaterThan(20_000);
      else expect(size, page.file).toBeLessThan(14_600);
    }
    const style = inlineElements(pageOf(own, 'figures/index.html'), 'style').map(textOf).join('');
    expect(brotli(style)).toBeLessThanOrEqual(SHEET_BUDGET.together);
  });

  it('use nothing that old engines ignore whole: no layers, no oklch', () => {
    expect(sheets.length).toBeGreaterThan(0);
    for (const css of sheets) expect(css).not.toMatch(/@layer|oklch\(|oklab\(/);
  });

  it('space digits out nowhere in WebKit, which then draws them over each other', () => {
    const elsewhere = /@supports not \(-webkit-nbsp-mode:space\)\{[^}]*\}\}/g;
    expect(sheets.some((css) => elsewhere.test(css))).toBe(true);
    for (const css of sheets) expect(css.replace(elsewhere, '')).not.toContain('text-autospace');
  });

  it('write widths as Chromium 86 and Safari 14 read them', () => {
    expect(sheets.filter((css) => css.includes('(min-width:')).length).toBeGreaterThan(1);
    for (const css of sheets) expect(css).not.toMatch(/@media[^{]*[<>]/);
  });

  it('hold no comments, the compiler’s own included', () => {
    for (const css of sheets) expect(css).not.toContain('/*');
  });

  it('load nothing from another origin', () => {
    for (const css of sheets) expect(css).not.toMatch(/url\(\s*['"]?(https?:)?\/\/|@import/);
  });

  it('place by side, not by direction, as engines without logical insets and floats need it', () => {
    for (const css of sheets) {
      expect(css).not.toMatch(/inset-inline|(float|clear):\s*inline-/);
      // Shorthands of Chromium 87 and Safari 14.1, which a var() keeps the minifier from splitting.
      expect(css).not.toMatch(/[{;](inset|(margin|padding|border)-(block|inline)):/);
      // The minifier's own substitute: a rule for each direction, by a list of languages.
      expect(css).not.toMatch(/:lang\(/);
    }
  });
});
