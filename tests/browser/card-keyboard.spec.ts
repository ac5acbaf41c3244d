import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { card, markOf } from '../support/card.ts';

const CHAPTER = '/report/xiang-cun/';
const NAME = '一主两辅多元';
const term = (page: Page): Locator => markOf(page, 'term', NAME);

/** Opens the card of the chapter's first mark but one, by keyboard. */
const open = async (page: Page): Promise<Locator> => {
  await page.goto(CHAPTER);
  const opened = page.locator('.report .s a').nth(1);
  await opened.focus();
  await page.keyboard.press('Enter');
  await expect(card(page).locator(':focus')).toHaveClass(/card-title/);
  return opened;
};

test('Tab past the end closes it, and goes on from its term', async ({ page }) => {
  const opened = await open(page);
  const stops = await card(page).locator('button:visible, a:visible').count();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    await expect(card(page).locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeHidden();
  await expect(opened).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.report .s a').nth(2)).toBeFocused();
});

test('Shift+Tab before its beginning closes it, and goes back from its term', async ({ page }) => {
  const opened = await open(page);
  for (const forward of [false, true]) {
    // From 关闭, the first stop, and from the title before it.
    if (forward) await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(card(page)).toBeHidden();
    await expect(opened).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.report .s a').nth(0)).toBeFocused();
});

test('Escape returns to the term wherever the focus is', async ({ page }) => {
  const opened = await open(page);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(opened).toBeFocused();
});

test('focus does not open, Enter does, Tab goes on inside', async ({ page }) => {
  await page.goto(CHAPTER);
  await term(page).focus();
  await page.waitForTimeout(700);
  await expect(card(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(card(page).locator(':focus')).toHaveText(NAME);
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('button', { name: '关闭' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('link', { name: '详细解释' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(term(page)).toBeFocused();
});

test('返回 comes before the title, and Shift+Tab leads to it', async ({ page }) => {
  await page.goto('/report/chan-ye/');
  await page.locator('.report a[href="#n-ka-si-te-xing-qiu"]').first().click();
  await card(page).locator('a.mention').first().click();
  await page.keyboard.press('Shift+Tab');
  await expect(card(page).getByRole('button', { name: '返回' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(card(page)).toBeHidden();
});
