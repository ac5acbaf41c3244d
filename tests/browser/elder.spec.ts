import type { Page } from '@playwright/test';
import { CHAPTER_PATH, expect, test } from '../support/browser.ts';

const ONE_OF_EACH = [
  ...['/', CHAPTER_PATH, '/full/', '/topics/', '/topics/kan-bing/', '/glossary/'],
  ...[
    '/glossary/1-1-1-n/',
    '/figures/',
    '/places/bai-ma/',
    '/search/?q=养老',
    '/about/',
    '/404.html',
  ],
];
const WINDOWS = [320, 360, 768, 1024, 1440] as const;
/** Side of a target, in pixels: what the Chinese standard for old readers’ apps asks for. */
const TARGET = 60;

const attributes = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const { js: _, shown: __, edition: ___, ...data } = document.documentElement.dataset;
    return data as Record<string, string>;
  });

/** Opens a page with 长者模式 on, as who has chosen it on another. */
async function openElder(page: Page, path: string, width: number): Promise<void> {
  await page.addInitScript(() => {
    const values = { elder: 'on', size: 'max', theme: 'contrast' };
    const marks = { notes: 'key', figures: 'none', places: 'none' };
    for (const [name, value] of Object.entries({ ...values, ...marks })) {
      localStorage.setItem(name, value);
    }
  });
  await page.setViewportSize({ width, height: 800 });
  await page.goto(path);
}

for (const width of [360, 1440]) {
  test(`one tap on, one tap off, and all is as it was, ${width} wide`, async ({ page }) => {
    await page.addInitScript(() => {
      if (localStorage.length > 0) return;
      localStorage.setItem('theme', 'dark');
      localStorage.setItem('size', 'large');
      localStorage.setItem('places', 'none');
    });
    await page.setViewportSize({ width, height: 740 });
    await page.goto(CHAPTER_PATH);
    const before = await attributes(page);
    const enter = page.getByRole('button', { name: '长者模式', exact: true }).first();
    await expect(enter).toBeInViewport({ ratio: 1 });
    await enter.click();
    const leave = page.getByRole('button', { name: '退出长者模式' });
    await expect(leave).toBeInViewport({ ratio: 1 });
    await expect(leave).toBeFocused();
    expect(await attributes(page)).toEqual({
      elder: 'on',
      size: 'max',
      theme: 'contrast',
      notes: 'key',
      figures: 'none',
      places: 'none',
    });
    await page.goto('/full/');
    await page.evaluate(() => scrollTo(0, 3000));
    await expect(leave).toBeInViewport({ ratio: 1 });
    await leave.click();
    expect(await attributes(page)).toEqual(before);
    await page.goto(CHAPTER_PATH);
    expect(await attributes(page)).toEqual(before);
  });
}

test('the settings lead there too, and what one reads stays in its place', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/full/');
  const sentence = page.locator('.s').nth(40);
  const top = (): Promise<number> =>
    sentence.evaluate((element) => element.getBoundingClientRect().top);
  await page.evaluate(
    (y) => scrollBy(0, y - 90),
    await sentence.evaluate((element) => element.getBoundingClientRect().top),
  );
  const before = await top();
  await page.locator('.settings summary').click();
  await page.locator('.settings .elder').click();
  await expect(page.locator('.settings')).toBeHidden();
  await expect(page.locator('.leave')).toBeFocused();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60);
  await page.locator('.leave').click();
  await expect(page.locator('.settings-panel')).toBeHidden();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60);
});

for (const width of [360, 1440]) {
  test(`key terms alone are marked, and explained below, ${width} wide`, async ({ page }) => {
    await openElder(page, '/report/xiang-cun/', width);
    await expect(page.locator('.report .s a[href]:not(.key)')).toHaveCount(0);
    await expect(page.locator('.report .s a.key[href]')).not.toHaveCount(0);
    const paragraphs = await page.locator('.paragraph:has(.glosses)').all();
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const paragraph of paragraphs) {
      const words = (await paragraph.locator('.words').boundingBox())!;
      const glosses = (await paragraph.locator('.glosses').boundingBox())!;
      expect(glosses.y).toBeGreaterThanOrEqual(words.y + words.height);
      expect(Math.abs(glosses.x - words.x)).toBeLessThanOrEqual(1);
    }
    const { height, line } = await page
      .locator('.words p')
      .first()
      .evaluate((element) => {
        const style = getComputedStyle(element);
        return { height: parseFloat(style.fontSize), line: parseFloat(style.lineHeight) };
      });
    expect(height).toBe(30);
    expect(line / height).toBeGreaterThanOrEqual(1.8);
  });
}

for (const path of ONE_OF_EACH) {
  test(`every target of ${path} is large, and nothing is too wide`, async ({ page }) => {
    for (const width of WINDOWS) {
      await openElder(page, path, width);
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
      expect.soft(await page.evaluate(smallTargets, TARGET), `${width} wide`).toEqual([]);
    }
  });
}

/** Controls and links smaller than that; links inside a line of words are as high as the line. */
function smallTargets(least: number): string[] {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input');
  return [...all].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const inLine = element.closest('.s, .short, .lead, .prose p, [data-quote]');
    const passive = getComputedStyle(element).pointerEvents === 'none';
    const unseen = width === 0 || element.matches('.skip, [type=radio]');
    if (inLine || passive || unseen) return [];
    // Half a pixel is lost where lines are rounded.
    return Math.min(width, height) < least - 0.5
      ? [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 120)}`]
      : [];
  });
}

for (const [width, height] of [
  [320, 256],
  [360, 640],
  [740, 360],
  [1440, 900],
] as const) {
  test(`the bar leaves the window to the text, ${width}×${height}`, async ({ page }) => {
    await openElder(page, CHAPTER_PATH, width);
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo(0, 1500));
    const taken = await page.evaluate(() =>
      Math.max(
        0,
        ...[...document.querySelectorAll('.masthead, .bar')].map(
          (strip) => strip.getBoundingClientRect().bottom,
        ),
      ),
    );
    expect(taken).toBeLessThanOrEqual(0.15 * height);
  });
}

test('letters that WeChat enlarges are enlarged, and hold', async ({ browser }) => {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  for (const path of ['/', CHAPTER_PATH, '/glossary/']) {
    await page.goto(path);
    const heightOf = (): Promise<number> =>
      page
        .locator('main p:visible')
        .last()
        .evaluate((element) => element.getBoundingClientRect().height);
    const before = await heightOf();
    await page.evaluate(() => document.body.style.setProperty('-webkit-text-size-adjust', '160%'));
    await expect.poll(heightOf, path).toBeGreaterThan(before * 1.3);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(360);
  }
  await page.close();
});

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active', viewport: { width: 1440, height: 900 } });

  const styleOf = (page: Page, selector: string, name: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

  test('show the marks, the focus, the sentence one comes to, and what is chosen', async ({
    page,
  }) => {
    await page.goto('/report/xiang-cun/#xiang-cun-2-1');
    expect(await styleOf(page, ':target', 'outline-style')).toBe('solid');
    expect(await styleOf(page, '.report a.term', 'text-decoration-line')).toBe('underline');
    await page.keyboard.press('Tab');
    expect(await styleOf(page, ':focus', 'outline-style')).toBe('solid');
    await page.locator('.settings summary').click();
    const chosen = '.choices label:has(:checked)';
    const other = '.choices label:not(:has(:checked))';
    expect(await styleOf(page, chosen, 'background-color')).not.toBe(
      await styleOf(page, other, 'background-color'),
    );
    await page.locator('.settings [name=figures][value=none]').check({ force: true });
    expect(await styleOf(page, '.report a.figure', 'text-decoration-line')).toBe('none');
  });
});
