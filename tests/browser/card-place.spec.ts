import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addStyle } from '../support/add-style.ts';
import { expect, test } from '../support/browser.ts';
import { card, markOf, misplaced } from '../support/card.ts';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.ts';

const CHAPTER = '/report/xiang-cun/';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

/** Opens the cards of marks all over the chapter, with those that break over lines among them. */
async function openMany(page: Page): Promise<string[]> {
  const marks = await page.locator('.report .s a[aria-expanded]').all();
  const wrong: string[] = [];
  for (const [number, mark] of marks.entries()) {
    const broken = await mark.evaluate((link) => link.getClientRects().length > 1);
    if (number % (broken ? 3 : 15) > 0) continue;
    await mark.focus();
    await page.keyboard.press('Enter');
    wrong.push(...(await misplaced(page)));
    await page.keyboard.press('Escape');
  }
  return wrong;
}

for (const { width, height } of [DESK, { width: 800, height: 600 }, PHONE]) {
  for (const size of ['100%', '225%']) {
    test(`the card keeps off its term, ${width}×${height}, letters of ${size}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(CHAPTER);
      if (size !== '100%') await addStyle(page, `html{font-size:${size}!important}`);
      expect(await openMany(page)).toEqual([]);
    });
  }
}

test('the card keeps off its term in a window enlarged four times', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(CHAPTER);
  expect(await openMany(page)).toEqual([]);
});

for (const { width, height } of [DESK, PHONE]) {
  test(`the card keeps off its term in a browser of large letters, ${width} wide`, async ({
    baseURL,
  }) => {
    const executablePath = findChromium();
    const browser = await chromium.launch({
      args: [...CHROMIUM_FLAGS, '--blink-settings=defaultFontSize=32'],
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`${baseURL}${CHAPTER}`);
    await expect(page.locator('html')).toHaveCSS('font-size', '36px');
    expect(await openMany(page)).toEqual([]);
    await browser.close();
  });
}

test('the card opens beside the piece of a broken term that is pointed at', async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto(CHAPTER);
  const pieces = await page
    .locator('.report .s a[aria-expanded]')
    .evaluateAll((links) =>
      links
        .filter((link) => link.getClientRects().length > 1)
        .map((link) => [...link.getClientRects()].map(({ x, y, width }) => ({ x, y, width }))),
    );
  const [first, last] = pieces[0]!;
  await page.mouse.move(0, 0);
  for (const piece of [first!, last!]) {
    const [x, y] = [piece.x + piece.width / 2, piece.y + 12];
    await page.mouse.wheel(0, y - 450);
    await page.waitForTimeout(100);
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.click(x, y - scrolled);
    await expect(card(page)).toBeVisible();
    const box = (await card(page).boundingBox())!;
    expect(box.x).toBeLessThanOrEqual(x);
    expect(box.x + box.width).toBeGreaterThanOrEqual(x);
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, 0));
  }
});

test('the card finds its place anew when the phone is turned', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(CHAPTER);
  await markOf(page, 'term', '一主两辅多元').click();
  for (const window of [{ width: 740, height: 360 }, PHONE]) {
    await page.setViewportSize(window);
    await expect.poll(() => misplaced(page)).toEqual([]);
  }
});

test('the card finds its place anew when the window is made narrow and wide', async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto(CHAPTER);
  await markOf(page, 'term', '一主两辅多元').click();
  for (const [width, height, sheet] of [
    [700, 500, true],
    [1200, 700, false],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(card(page)).toHaveClass(sheet ? /sheet/ : /^(?!.*sheet)/);
    await expect.poll(() => misplaced(page)).toEqual([]);
  }
});

test('a longer note inside the card keeps off the term, too', async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto('/report/chan-ye/');
  await page.locator('.report a[href="#n-ka-si-te-xing-qiu"]').first().click();
  await addStyle(page, '.card-body{padding-bottom:40rem}');
  await card(page).locator('a.mention').first().click();
  await expect(card(page).getByRole('button', { name: '返回' })).toBeVisible();
  expect(await misplaced(page)).toEqual([]);
});
