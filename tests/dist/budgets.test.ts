import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/edition.ts';
import { DIST, PROJECT } from '../support/paths.ts';
import { pageOf } from '../support/site.ts';
import { own } from '../support/sites.ts';
import { brotli, weigh } from '../support/weight.ts';
import { FONT_BUDGET, PAGE_BUDGET, SHARE_BUDGET, SHEET_BUDGET } from './budgets.ts';

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
  it('is small', () => {
    expect(statSync(path.join(DIST, 'fonts/heading.woff2')).size).toBeLessThanOrEqual(FONT_BUDGET);
  });
});

describe.each(['home', ...chapters.map(({ id }) => id)])('the share image of %s', (name) => {
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

  it('are one, and small', () => {
    expect(files).toHaveLength(1);
    const [size = 0] = sheets.map((css) => brotli(css));
    console.info(`the style sheet: ${size}`);
    expect(size).toBeLessThanOrEqual(SHEET_BUDGET);
  });

  it('use nothing that old engines ignore whole: no layers, no oklch', () => {
    expect(sheets.length).toBeGreaterThan(0);
    for (const css of sheets) expect(css).not.toMatch(/@layer|oklch\(|oklab\(/);
  });

  it('write widths as Chromium 86 and Safari 14 read them', () => {
    for (const css of sheets) {
      expect(css).toMatch(/\(min-width:/);
      expect(css).not.toMatch(/@media[^{]*[<>]/);
    }
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
