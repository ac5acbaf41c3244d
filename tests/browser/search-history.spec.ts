import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

const field = (page: Page) => page.locator('#page-search');
const told = (page: Page) => page.locator('main .search-status');

/** Types key by key, in place of what the field holds. */
async function type(page: Page, words: string): Promise<void> {
  await field(page).press('ControlOrMeta+a');
  await field(page).pressSequentially(words);
}

async function ask(page: Page, words: string): Promise<void> {
  await type(page, words);
  await field(page).press('Enter');
  await expect(told(page)).toContainText(`“${words}”`);
}

async function expectAnswer(page: Page, words: string): Promise<void> {
  await expect(field(page)).toHaveValue(words);
  await expect(told(page)).toContainText(`“${words}”`);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === words);
}

test.beforeEach(async ({ page }) => {
  await page.goto('/search/');
});

test('each Back shows the query before and its answers, Forward the next', async ({ page }) => {
  for (const words of ['医保', '上学', '停车']) await ask(page, words);
  for (const words of ['上学', '医保']) {
    await page.goBack();
    await expectAnswer(page, words);
  }
  for (const words of ['上学', '停车']) {
    await page.goForward();
    await expectAnswer(page, words);
  }
});

test('no Back changes nothing: neither after Enter twice nor after typing a query away', async ({
  page,
}) => {
  for (const words of ['医保', '上学']) await ask(page, words);
  await field(page).press('Enter');
  await field(page).pressSequentially('难');
  await expect(told(page)).toContainText('“上学难”');
  await field(page).press('Backspace');
  await expectAnswer(page, '上学');
  await page.goBack();
  await expectAnswer(page, '医保');
});

test('a filter is an entry of its own', async ({ page }) => {
  await ask(page, '医保');
  await page.getByLabel('找什么').selectOption('原文');
  await expect(page).toHaveURL(/kind=/);
  await page.goBack();
  await expectAnswer(page, '医保');
  await expect(page.getByLabel('找什么')).toHaveValue('');
  await page.goForward();
  await expect(page.getByLabel('找什么')).toHaveValue('原文');
});

test('Back from an answer comes to its query, where one was, and typing keeps it', async ({
  page,
}) => {
  await type(page, '建设');
  const answer = page.locator('main .search-group a').nth(20);
  await answer.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  await answer.click();
  await expect(page).toHaveURL(/\/report\//);
  await page.goBack();
  await expectAnswer(page, '建设');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await ask(page, '停车');
  await page.goBack();
  await expectAnswer(page, '建设');
});

test('what is typed before the script comes is sought, not lost', async ({ page }) => {
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/_astro/page.client.*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await field(page).fill('医保');
  come();
  await expectAnswer(page, '医保');
});
