import type { Page } from '@playwright/test';
import { prepareAxe, violations } from '../support/accessibility.ts';
import { expect, PATHS, test } from '../support/browser.ts';

const WIDTHS = [360, 1440] as const;
const THEMES = ['light', 'dark'] as const;

/** How far the page is wider than its window, in pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test.describe('every page', () => {
  for (const path of PATHS) {
    test(path, async ({ shared: { page, complaints, origin } }) => {
      complaints.length = 0;
      await page.setViewportSize({ width: WIDTHS[0], height: 800 });
      await page.goto(origin + path, { waitUntil: 'load' });
      await prepareAxe(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await violations(page), `axe, ${width} wide, ${colorScheme}`).toEqual([]);
        }
      }
      for (const width of [320, ...WIDTHS]) {
        await page.setViewportSize({ width, height: 800 });
        for (const size of ['', 'xlarge']) {
          await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
          expect
            .soft(await overflow(page), `overflow, ${width} wide, ${size}`)
            .toBeLessThanOrEqual(0);
        }
      }
      expect.soft(complaints, 'console and network').toEqual([]);
    });
  }
});
