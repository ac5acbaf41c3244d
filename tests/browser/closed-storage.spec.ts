/** Storage that refuses or holds nonsense: what is chosen holds on the page, and what is lost is told. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CHAPTER_PATH } from '../support/browser.ts';

const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const;

/** How a store fails: for `addInitScript`. */
function breakStore([name, how]: readonly [string, string]): void {
  const refuse = (): never => {
    throw new DOMException(how, how === 'full' ? 'QuotaExceededError' : 'SecurityError');
  };
  if (how === 'null') Object.defineProperty(window, name, { value: null, configurable: true });
  else if (how === 'closed') Object.defineProperty(window, name, { get: refuse });
  else Storage.prototype.setItem = refuse;
}

const notice = (page: Page) => page.locator('.notice');

for (const name of STORES) {
  for (const how of ['null', 'closed', 'full']) {
    if (how === 'full' && name !== 'localStorage') continue;
    test(`${name} is ${how}`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.addInitScript(breakStore, [name, how] as const);
      await page.goto(CHAPTER_PATH);
      await page.locator('.settings summary').click();
      await page.locator('.settings input[name=size][value=large]').check({ force: true });
      await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
      if (name === 'localStorage') await expect(notice(page)).toContainText('换一页要重新选');
      else await expect(notice(page)).toBeHidden();
      await page.keyboard.press('Escape');
      await page.locator('.paragraph a.term').first().click();
      await expect(page.locator('.card')).toBeVisible();
      await page.goto('/search/?q=乡村');
      await expect(page.locator('main .search-results li a').first()).toBeVisible();
      expect(errors).toEqual([]);
    });
  }
}
