import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { DIST } from '../support/paths.ts';
import { brotli } from '../support/weight.ts';

const box = (page: Page): Locator => page.getByRole('dialog', { name: '搜索' });
const status = (page: Page): Locator => box(page).getByRole('status');

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await box(page).getByRole('searchbox').fill(query);
}

test.describe('the dialog', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/report/cheng-zhen/');
  });

  test('opens by /, by Ctrl K and by its link; Escape gives focus back', async ({ page }) => {
    const opener = page.getByRole('link', { name: '搜索', exact: true });
    for (const open of [
      () => page.keyboard.press('/'),
      () => page.keyboard.press('Control+k'),
      () => opener.click(),
    ]) {
      await open();
      await expect(box(page).getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(box(page)).toBeHidden();
    }
    await expect(opener).toBeFocused();
  });

  test('loads nothing before the reader shows intent', async ({ page }) => {
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /search\/|search-engine/.test(name))).toEqual([]);
  });

  test('finds what crosses a word, whole sentences, with the match emphasised', async ({
    page,
  }) => {
    await ask(page, '房治理');
    await expect(status(page)).toContainText('有1处');
    await expect(box(page).locator('.search-group mark')).toHaveText('房治理');
    await box(page).locator('.search-group li a').click();
    await expect(page).toHaveURL(/\/report\/cheng-zhen\/\?s=cheng-zhen-5-2&q=/);
    await expect(page.locator('.arrival-bar')).toContainText('“房治理”');
    const highlighted = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(highlighted).toContain('search-match');
    await page.getByRole('button', { name: '清除' }).click();
    await expect(page).toHaveURL(/\/report\/cheng-zhen\/(#.*)?$/);
  });

  test('says that it is coming while it is, and no longer', async ({ page }) => {
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/_astro/search-engine.*', async (route) => {
      await held;
      await route.continue();
    });
    // A value without an event, as while an input method composes: nothing is searched for yet.
    await page
      .locator('#dialog-search')
      .evaluate((element: HTMLInputElement) => (element.value = 'fangzhili'));
    await page.keyboard.press('/');
    await expect(status(page)).toHaveText('正在准备搜索……');
    come();
    await expect(status(page)).toBeEmpty();
  });

  test('says so too to who types later than it began to come', async ({ page }) => {
    await page.route('**/_astro/search-engine.*', () => undefined);
    await page.clock.install();
    await page.keyboard.press('/');
    await page.clock.runFor(1000);
    await expect(status(page)).toBeEmpty();
    await box(page).getByRole('searchbox').fill('房治理');
    await page.clock.runFor(300);
    await expect(status(page)).toHaveText('正在准备搜索……');
    await page.clock.runFor(3000);
    await expect(status(page)).toContainText('没能打开');
  });

  test('waits for the end of a composition', async ({ page }) => {
    await page.keyboard.press('/');
    const input = box(page).getByRole('searchbox');
    await input.evaluate((element: HTMLInputElement) => {
      element.value = 'fangzhili';
      element.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    await page.waitForTimeout(300);
    await expect(status(page)).toBeEmpty();
    await input.evaluate((element: HTMLInputElement) => {
      element.value = '房治理';
      element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await expect(status(page)).toContainText('有1处');
  });

  test('shows the query as it was typed, here and on the chapter it leads to', async ({ page }) => {
    await ask(page, 'C级危房');
    await expect(status(page)).toContainText('“C级危房”');
    await box(page).locator('ol a').first().click();
    await expect(page.locator('.arrival-bar')).toContainText('“C级危房”');
  });

  for (const [query, hope] of [
    ['老旧小区', '老旧改项目'],
    ['２２.２億元', '22.2亿元'],
    ['养老 互助', '互助养老'],
    ['szf', '砂砖房'],
    ['看病', '医疗服务能力提升'],
  ] as const) {
    test(`${query} shows ${hope}`, async ({ page }) => {
      await ask(page, query);
      await expect(box(page)).toContainText(hope);
    });
  }

  test('a suggestion starts another search', async ({ page }) => {
    await ask(page, 'szfang');
    await box(page).getByRole('link', { name: '砂砖房', exact: true }).click();
    await expect(status(page)).toContainText('“砂砖房”');
    await expect(box(page).locator('mark').first()).toHaveText('砂砖房');
  });

  test('what cannot be found still leads somewhere', async ({ page }) => {
    await ask(page, '外星人登陆武隆区');
    await expect(box(page)).toContainText('报告里有这些词');
    await expect(box(page).getByRole('link', { name: '武隆区', exact: true })).toBeVisible();
  });
});

test.describe('the page', () => {
  test('can be shared, filtered, and works with Back', async ({ page }) => {
    await page.goto('/search/?q=砂砖房');
    await expect(page.locator('main .search-status')).toContainText('砂砖房');
    await page.getByLabel('在哪一章').selectOption('min-sheng-shi-shi');
    await expect(page).toHaveURL(/chapter=min-sheng-shi-shi/);
    await expect(page.locator('main .search-status')).toContainText('有1处');
    await page.goBack();
    await expect(page).not.toHaveURL(/chapter=/);
    await expect(page.locator('main .search-group')).toHaveCount(2);
  });

  test('with a filter speaks of what was searched, not of the report', async ({ page }) => {
    const told = page.locator('main .search-status');
    await page.goto('/search/?q=砂砖房&kind=数字');
    await expect(told).toHaveText(/^“砂砖房”：“数字”里有\d条。这次没有找报告原文。$/);
    await page.getByLabel('找什么').selectOption('原文');
    await expect(told).toHaveText('“砂砖房”：报告原文里有3处。');
    await page.getByLabel('找什么').selectOption('');
    await expect(told).toHaveText(/^“砂砖房”：报告里有3处，另有\d条注解。$/);
    await page.goto('/search/?q=生态账本');
    await expect(told).toContainText('报告里没有');
  });

  test('without script says what to do instead', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('searchbox').first().fill('砂砖房');
    await page.getByRole('button', { name: '搜索' }).first().click();
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.locator('main')).toContainText('页内查找');
    await expect(
      page.locator('main').getByRole('link', { name: '全文', exact: true }),
    ).toBeVisible();
    await context.close();
  });
});

/** Bytes of a built file as a host sends it: text after Brotli, Pagefind's files as they are. */
function transferred(url: string): number {
  const file = readFileSync(path.join(DIST, new URL(url).pathname));
  return /\.js(on)?$/.test(new URL(url).pathname) ? brotli(file) : file.length;
}

for (const [query, requests, most] of [
  ['砂砖房', 9, 105_000],
  // What people say is a file of its own.
  ['小孩上学', 9, 109_000],
] as const) {
  test(`the first search on a cold cache is light: ${query}`, async ({ page }) => {
    await page.goto('/report/xiang-cun/', { waitUntil: 'networkidle' });
    const names: string[] = [];
    page.on('request', (request) => names.push(request.url()));
    await ask(page, query);
    await expect(status(page)).toContainText(query);
    await page.waitForLoadState('networkidle');
    const bytes = names.map(transferred).reduce((sum, size) => sum + size, 0);
    console.info(`first search, ${query}: ${names.length} requests, ${bytes} bytes`);
    expect(names.length).toBeLessThanOrEqual(requests);
    expect(bytes).toBeLessThanOrEqual(most);
  });
}
