import type { Page } from '@playwright/test';
import { prepareAxe, violations } from '../support/accessibility.ts';
import { expect, PATHS, test } from '../support/browser.ts';
import { firstOfEachTemplate } from '../support/template-of.ts';

type Run = readonly [width: number, colorScheme: 'light' | 'dark'];

/** What a page looks like to who reads it hard: the data attributes of <html>, and runs of axe. */
const LEGIBLE: readonly (readonly [
  data: Readonly<Record<string, string>>,
  runs: readonly Run[],
])[] = [
  [
    { theme: 'contrast' },
    [
      [360, 'dark'],
      [1440, 'light'],
    ],
  ],
  [
    { theme: 'contrast', size: 'max', elder: 'on', notes: 'key', figures: 'none', places: 'none' },
    [
      [360, 'light'],
      [1440, 'dark'],
    ],
  ],
];

interface Checks {
  /** Width and colour scheme of each run of axe. */
  readonly axe: readonly [Run, ...Run[]];
  /** Width and text size of each look for overflow. */
  readonly overflow: readonly (readonly [width: number, size: '' | 'max'])[];
}

/** For pages made by hand and the first page of each template. */
const WHOLE: Checks = {
  axe: [
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ],
  overflow: [
    [320, ''],
    [320, 'max'],
    [360, ''],
    [360, 'max'],
    [1440, ''],
    [1440, 'max'],
  ],
};

/** For the other pages of a template, at one width, as making a page narrower takes as long as a look at it. */
const BRIEF: Checks = {
  axe: [[320, 'light']],
  overflow: [[320, 'max']],
};

const FIRSTS = firstOfEachTemplate(PATHS);

/** How far the page is wider than its window, in pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test.describe('every page', () => {
  for (const path of PATHS) {
    test(path, async ({ shared: { page, complaints, origin } }) => {
      const checks = FIRSTS.has(path) ? WHOLE : BRIEF;
      complaints.length = 0;
      await page.setViewportSize({ width: checks.axe[0][0], height: 800 });
      await page.goto(origin + path, { waitUntil: 'load' });
      await prepareAxe(page);
      for (const [width, colorScheme] of checks.axe) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page), `axe, ${width} wide, ${colorScheme}`).toEqual([]);
      }
      for (const [width, size] of checks.overflow) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
        expect
          .soft(await overflow(page), `overflow, ${width} wide, ${size}`)
          .toBeLessThanOrEqual(0);
      }
      for (const [data, runs] of FIRSTS.has(path) ? LEGIBLE : []) {
        await page.evaluate((chosen) => {
          delete document.documentElement.dataset['size'];
          Object.assign(document.documentElement.dataset, chosen);
        }, data);
        await expect(page.locator('body')).toHaveCSS('background-color', /\((0|255), \1, \1\)/);
        for (const [width, colorScheme] of runs) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          const what = `${Object.keys(data).join(' ')}, ${width} wide, ${colorScheme}`;
          expect.soft(await violations(page), `axe, ${what}`).toEqual([]);
          expect.soft(await overflow(page), `overflow, ${what}`).toBeLessThanOrEqual(0);
        }
      }
      expect.soft(complaints, 'console and network').toEqual([]);
    });
  }
});
