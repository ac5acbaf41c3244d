import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { figures as layer } from '../../src/layers/figures/layer.ts';
import { contentIn, loadEdition } from '../../src/edition.ts';
import { PROJECT } from '../support/paths.ts';

const { length: count } = contentIn(loadEdition(PROJECT), layer).all;
const shown = (page: Page) => page.locator('.figure-row:visible');
const note = (page: Page) => page.locator('main .filter-status');

test.describe('the table of figures', () => {
  test('is whole without script, every row leading to its sentence', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/figures/');
    const rows = await shown(page).count();
    expect(rows).toBe(count);
    const links = page.locator('.figure-row a[href*="/report/"][href*="#"]');
    expect(await links.count()).toBeGreaterThanOrEqual(rows);
    await context.close();
  });

  test('is filtered at once, counts, and keeps the choice in the address', async ({ page }) => {
    await page.goto('/figures/');
    await page.getByLabel('找字').fill('停车位');
    await expect(shown(page)).toHaveCount(1);
    await expect(note(page)).toContainText('1');
    await expect(page).toHaveURL(/q=/);
    await page.reload();
    await expect(shown(page)).toHaveCount(1);
    await page.getByRole('button', { name: '全部显示' }).click();
    await expect(shown(page)).toHaveCount(count);
  });

  test('shows everything and says so when the address is mangled', async ({ page }) => {
    await page.goto('/figures/?kind=%3Cimg%3E');
    await expect(shown(page)).toHaveCount(count);
    await expect(note(page)).toHaveText(/\p{Script=Han}/u);
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('passes over what other programs add to the address', async ({ page }) => {
    await page.goto('/figures/?from=groupmessage');
    await expect(shown(page)).toHaveCount(count);
    await expect(note(page)).not.toContainText('不存在');
  });
});

test('a figure in the text explains itself in the card', async ({ page }) => {
  await page.goto('/report/xiang-cun/');
  await page.locator('.report a.figure', { hasText: '73.3万亩' }).click();
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await expect(card).toContainText('粮食播种面积');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('search finds sentence, figure and place', async ({ page }) => {
  for (const [query, kind] of [
    ['22.2亿元', '数字'],
    ['授权专利', '数字'],
    ['鸭江', '地方'],
  ] as const) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('main .search-results ol mark').first()).toContainText(query);
    await expect(
      page.locator('main .search-entries .tail', { hasText: kind }).first(),
    ).toBeVisible();
  }
});
