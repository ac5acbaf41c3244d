import type { Page } from '@playwright/test';
import { menuOf } from '../../src/annotate/layer.ts';
import { loadEdition } from '../../src/edition.ts';
import { addStyle } from '../support/add-style.ts';
import { CHAPTER, CHAPTER_PATH, expect, test } from '../support/browser.ts';
import { PROJECT } from '../support/paths.ts';

const MENU = menuOf(loadEdition(PROJECT).layers);
const PHONE = { width: 360, height: 740 };
const TABLET = { width: 768, height: 1024 };
const LAPTOP = { width: 1024, height: 768 };
const DESK = { width: 1440, height: 900 };
const SIZES = ['', 'large', 'xlarge', 'max'] as const;

/** A browser whose letters are twice as large, as the site's own sizes follow it. */
const TWICE = `html{font-size:225%!important}html[data-size=large]{font-size:262.5%!important}
  html[data-size=xlarge]{font-size:312.5%!important}html[data-size=max]{font-size:375%!important}`;

async function open(
  page: Page,
  path: string,
  window: { width: number; height: number },
  size = '',
): Promise<void> {
  await page.addInitScript((value) => localStorage.setItem('size', value), size);
  await page.setViewportSize(window);
  await page.goto(path);
}

/** How much of the window is taken by what stays on top of the text, in pixels. */
const taken = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const strips = [...document.querySelectorAll('.masthead, .bar')];
    return Math.max(0, ...strips.map((strip) => strip.getBoundingClientRect().bottom));
  });

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const width of [320, 360, 414]) {
  test(`the bar is one line, ${width} wide`, async ({ page }) => {
    await open(page, CHAPTER_PATH, { width, height: 740 });
    const items = page.locator('.bar a:visible, .bar summary');
    const labels = ['我关心', ...MENU.map(({ title }) => title), '目录', '搜索', '设置'];
    await expect(items).toHaveText(labels);
    const tops = await items.evaluateAll((all) =>
      all.map((item) => item.getBoundingClientRect().y),
    );
    expect(new Set(tops).size).toBe(1);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

for (const window of [PHONE, TABLET, LAPTOP, DESK]) {
  test(`search and settings stay in reach while one reads, ${window.width} wide`, async ({
    page,
  }) => {
    await open(page, '/full/', window);
    await page.evaluate(() => scrollTo(0, 2500));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(2500);
    expect(await taken(page)).toBeGreaterThanOrEqual(44);
    expect(await taken(page)).toBeLessThanOrEqual(56);
    const settings = page.locator('.settings summary');
    const search = page.locator('.search-open');
    await expect(settings).toBeInViewport({ ratio: 1 });
    await expect(search).toBeInViewport({ ratio: 1 });
    await settings.click();
    await expect(page.locator('.settings-panel')).toBeInViewport({ ratio: 1 });
    await search.click();
    await expect(page.locator('.search-dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(settings).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(2500);
  });
}

for (const window of [PHONE, DESK]) {
  const name = `${window.width} wide`;

  test(`a jump to a paragraph ends below the bar, ${name}`, async ({ page }) => {
    await open(page, `/full/#${CHAPTER.paragraphs[2]!.id}`, window);
    const target = page.locator(':target [data-report]').first();
    await expect(target).toBeInViewport();
    const { y } = (await target.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(await taken(page));
    expect(y).toBeLessThan((await taken(page)) + 100);
  });

  test(`what is tabbed to is never below the bar, ${name}`, async ({ page }) => {
    await open(page, CHAPTER_PATH, window);
    await page.locator('.page-foot a').last().focus();
    for (let count = 0; count < 60; count += 1) {
      await page.keyboard.press('Shift+Tab');
      const [top, what] = await page.evaluate(() => {
        const { activeElement: element } = document;
        return [element!.getClientRects()[0]!.top, element!.outerHTML] as const;
      });
      expect(top, what).toBeGreaterThanOrEqual(await taken(page));
    }
  });
}

for (const [width, height] of [
  [320, 256],
  [360, 640],
  [740, 360],
  [1280, 720],
] as const) {
  test(`little of the window is taken, ${width}×${height}`, async ({ page }) => {
    await open(page, CHAPTER_PATH, { width, height });
    const settings = page.locator('.settings summary');
    for (const css of ['html{}', TWICE]) {
      await addStyle(page, css);
      for (const size of SIZES) {
        await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
        await page.evaluate(() => scrollTo(0, 1500));
        expect.soft(await taken(page), `${css} ${size}`).toBeLessThanOrEqual(0.15 * height);
        const { x, width: wide } = (await settings.boundingBox())!;
        expect.soft(x + wide, `${css} ${size}`).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('every word of a line that does not fit is scrolled to by keyboard', async ({ page }) => {
  await open(page, CHAPTER_PATH, { width: 320, height: 740 }, 'max');
  const row = page.locator('.bar ul');
  expect(await row.evaluate((list) => list.scrollWidth - list.clientWidth)).toBeGreaterThan(100);
  await page.locator('.brand-row .elder').focus();
  for (const item of await row.locator('a:visible').all()) {
    await page.keyboard.press('Tab');
    await expect(item).toBeFocused();
    await expect(item).toBeInViewport({ ratio: 0.98 });
  }
});

test('on arrival the bar shows where one is', async ({ page }) => {
  for (const { path } of MENU) {
    await open(page, `/${path}`, { width: 320, height: 740 }, 'max');
    await expect(page.locator('.bar [aria-current]')).toBeInViewport({ ratio: 0.98 });
  }
});

test('the settings fit a small window and large letters, and close behind the focus', async ({
  page,
}) => {
  await open(page, CHAPTER_PATH, { width: 320, height: 480 }, 'xlarge');
  await page.evaluate(() => scrollTo(0, 1500));
  await page.locator('.settings summary').click();
  const panel = page.locator('.settings-panel');
  await expect(panel).toBeInViewport({ ratio: 1 });
  await panel.locator('label').last().click();
  await expect(panel.locator('input').last()).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(panel).toBeHidden();
});
