import type { Page } from '@playwright/test';
import { CHAPTER_PATH, expect, test } from '../support/browser.ts';

const skip = (page: Page) => page.locator('.plain-reading');
const LINKS = '.report .s a[href]';

/** Goes to the second skip link by keyboard, and follows it. */
async function follow(page: Page): Promise<void> {
  await page.locator('a.skip').first().focus();
  await page.keyboard.press('Tab');
  await expect(skip(page)).toBeFocused();
  await expect(skip(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
}

for (const path of [CHAPTER_PATH, '/full/']) {
  test(`the report at ${path} is read without a link in it, and with its notes again`, async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('notes', 'key'));
    await page.goto(path);
    const links = await page.locator(LINKS).count();
    await follow(page);
    await expect(page.locator(LINKS)).toHaveCount(0);
    await expect(
      page.locator('a:not([href])[aria-expanded], a:not([href])[aria-haspopup]'),
    ).toHaveCount(0);
    await expect(page.locator('.report').first()).toBeFocused();
    await expect(skip(page)).toHaveText('显示注解');
    await expect(page.locator('.settings input[value=none]:checked')).toHaveCount(3);
    await follow(page);
    await expect(page.locator(LINKS)).toHaveCount(links);
    await expect(page.locator('.report .s a[href][aria-expanded]')).toHaveCount(links);
    await expect(page.locator('.settings [name=notes][value=key]')).toBeChecked();
    await expect(skip(page)).toHaveText('读纯原文（不带注解）');
  });
}

test('the choice is remembered on other pages, and what was chosen before it', async ({ page }) => {
  await page.goto(CHAPTER_PATH);
  await page.locator('.settings summary').click();
  await page.locator('.settings [name=places][value=none]').check({ force: true });
  await follow(page);
  await page.goto('/full/');
  await expect(page.locator(LINKS)).toHaveCount(0);
  await follow(page);
  await expect(page.locator('.report a.place[href]')).toHaveCount(0);
  await expect(page.locator('.report a.term[href]')).not.toHaveCount(0);
});

test('what becomes no link says no longer that it opens something', async ({ page }) => {
  await page.goto(CHAPTER_PATH);
  const term = page.locator('.report a.term:not(.key)').first();
  await term.click();
  await page.evaluate(() => (document.documentElement.dataset['notes'] = 'key'));
  await expect(term).not.toHaveAttribute('href');
  await page.keyboard.press('Escape');
  await expect(page.locator('a:not([href])[aria-expanded]')).toHaveCount(0);
  await page.evaluate(() => (document.documentElement.dataset['notes'] = ''));
  await expect(term).toHaveAttribute('aria-expanded', 'false');
  await expect(term).toHaveAttribute('aria-haspopup', 'dialog');
});
