import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

const ONCE = '/report/cheng-zhen/?s=cheng-zhen-5-2&q=房治理#cheng-zhen-5-2';
const OFTEN = '/report/xiang-cun/?s=xiang-cun-4-2&q=建设#xiang-cun-4-2';
const bar = (page: Page): Locator => page.locator('.arrival-bar');

/** Upper and lower edge of the match that the bar points to, in the window. */
const match = (page: Page): Promise<{ top: number; bottom: number }> =>
  page.evaluate(() => {
    const [range] = [...CSS.highlights.get('search-current')!] as Range[];
    const { top, bottom } = range!.getBoundingClientRect();
    return { top, bottom };
  });

const overlap = async (a: Locator, b: Locator): Promise<boolean> => {
  const [one, other] = [(await a.boundingBox())!, (await b.boundingBox())!];
  return one.y < other.y + other.height && other.y < one.y + one.height;
};

async function arrive(page: Page, address: string, width: number, height = 740): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(address);
  await expect(bar(page)).toBeVisible();
}

test('with one match there are its words and 清除, and nothing to count', async ({ page }) => {
  await arrive(page, ONCE, 360);
  await expect(bar(page)).toHaveText(/^(“房治理”)+清除$/);
  await expect(bar(page).getByRole('button')).toHaveText(['清除']);
  await expect(bar(page).getByRole('status')).toHaveText('“房治理”');
});

test('its news is told politely, in words', async ({ page }) => {
  await arrive(page, OFTEN, 360);
  const news = bar(page).getByRole('status');
  await expect(news).toHaveText('“建设”第3处，本页共7处');
  await bar(page).getByRole('button', { name: '下一处' }).click();
  await expect(news).toHaveText('“建设”第4处，本页共7处');
  await expect(bar(page)).toContainText('4/7');
});

for (const address of [ONCE, OFTEN, OFTEN.replace('建设', '建设 农业 发展')]) {
  test(`${address} takes one line of a phone, and a thumb finds its buttons`, async ({ page }) => {
    await arrive(page, address, 360);
    expect((await bar(page).boundingBox())!.height).toBeLessThanOrEqual(48);
    for (const button of await bar(page).getByRole('button').all()) {
      const { width, height } = (await button.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });
}

for (const [width, height] of [
  [320, 256],
  [360, 740],
  [740, 360],
  [1440, 900],
] as const) {
  test(`lies on no match that it points to, nor on the last line, ${width}×${height}`, async ({
    page,
  }) => {
    await arrive(page, OFTEN, width, height);
    for (let count = 0; count < 7; count += 1) {
      const { top, bottom } = await match(page);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual((await bar(page).boundingBox())!.y);
      await bar(page).getByRole('button', { name: '下一处' }).click();
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    for (const last of ['.turn', '.page-foot']) {
      expect(await overlap(bar(page), page.locator(last).last()), last).toBe(false);
    }
  });
}

test('清除 leaves the reader, and the focus, at the match', async ({ page }) => {
  await arrive(page, OFTEN, 1440);
  const before = await page.evaluate(() => scrollY);
  await bar(page).getByRole('button', { name: '清除' }).press('Enter');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('#xiang-cun-4-2')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
