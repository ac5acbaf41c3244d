import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { contrast } from '../support/contrast.ts';

const CHAPTER = '/report/chan-ye/';
const LAYERS = ['term', 'figure', 'place'] as const;

/** `#rrggbb` of a computed colour. */
const hex = (colour: string): string =>
  `#${[...colour.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, '0')).join('')}`;

/** The line below the first mark of a layer that is a link: its style, thickness and colour. */
const lineOf = (page: Page, selector: string) =>
  page
    .locator(`.report a.${selector}`)
    .first()
    .evaluate((mark) => {
      const style = getComputedStyle(mark);
      return {
        line: style.textDecorationLine,
        kind: `${style.textDecorationStyle} ${style.textDecorationThickness}`,
        colour: style.textDecorationColor,
      };
    });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the marks of each layer can be seen and told apart, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(CHAPTER);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const kinds = new Set<string>();
    for (const selector of ['term:not(.key)', 'term.key', 'figure', 'place']) {
      const { line, kind, colour } = await lineOf(page, selector);
      expect(line, selector).toBe('underline');
      expect(contrast(hex(colour), hex(paper)), selector).toBeGreaterThanOrEqual(3);
      kinds.add(kind);
    }
    expect(kinds.size).toBe(LAYERS.length);
  });
}

for (const layer of LAYERS) {
  test(`a ${layer} opens the card, and asks the network for nothing`, async ({ page }) => {
    await page.goto(CHAPTER);
    const requests: string[] = [];
    // The heading font and the icon may still be on their way.
    page.on('request', (request) => {
      if (!/\.(woff2|svg)$/.test(request.url())) requests.push(request.url());
    });
    const mark = page.locator(`.report a.${layer}`).first();
    await mark.click();
    await expect(page.getByRole('dialog', { name: await mark.innerText() })).toBeVisible();
    // It was opened from there.
    await expect(page.locator('.card a:visible', { hasText: '回到原文' })).toHaveCount(0);
    expect(requests).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const layer of LAYERS) {
    test(`a ${layer} leads to its note, and the note back`, async ({ page }) => {
      await page.goto(CHAPTER);
      const mark = page.locator(`.report a.${layer}`).first();
      await mark.click();
      await expect(page.locator('.note:target')).toBeInViewport();
      await page.locator('.note:target a[href^="#"]').first().click();
      await expect(mark).toBeInViewport();
    });
  }
});
