import type { Page } from '@playwright/test';
import { CHAPTER_PATH, expect, test } from '../support/browser.ts';

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator('.settings summary').click();
  await page.locator(`.settings input[name=${name}][value="${value}"]`).check({ force: true });
  await page.keyboard.press('Escape');
}

/** Closes storage: for writing, as when it is full, or altogether. */
function breakStorage(how: 'full' | 'closed'): void {
  const fail = (name: string) => (): never => {
    throw new DOMException(how, name);
  };
  if (how === 'full') Storage.prototype.setItem = fail('QuotaExceededError');
  else Object.defineProperty(window, 'localStorage', { get: fail('SecurityError') });
}

for (const how of ['full', 'closed'] as const) {
  test(`every choice works where storage is ${how}`, async ({ page }) => {
    await page.addInitScript(breakStorage, how);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(CHAPTER_PATH);
    await choose(page, 'theme', 'dark');
    await choose(page, 'size', 'large');
    await page.locator('.brand-row .elder').click();
    await expect(page.locator('html')).toHaveAttribute('data-size', 'max');
    await page.locator('.leave').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
    expect(errors).toEqual([]);
  });
}

test('what storage holds beside the known values does nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['theme', 'size', 'slash', 'notes', 'figures', 'places', 'elder']) {
      localStorage.setItem(name, '"><b>');
    }
    localStorage.setItem('before', 'notes=%00&x');
    localStorage.setItem('before-elder', '"><b>');
  });
  await page.goto(CHAPTER_PATH);
  const data = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(Object.keys(data).filter((name) => !['js', 'shown', 'edition'].includes(name))).toEqual(
    [],
  );
  await page.locator('.brand-row .elder').click();
  await page.evaluate(() => localStorage.setItem('before-elder', 'size=<b>&theme=x'));
  await page.locator('.leave').click();
  await expect(page.locator('html')).not.toHaveAttribute('data-size');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});
