import type { BrowserContext, Page } from '@playwright/test';
import { CHAPTER_PATH, expect, listen, test } from '../support/browser.ts';
import { startHost } from '../support/host.ts';
import type { Host } from '../support/host.ts';
import { DIST } from '../support/paths.ts';
import { keepSoon, visit } from '../support/visit.ts';

test.use({ serviceWorkers: 'allow' });

let host: Host;

test.beforeEach(async ({ context }) => {
  await keepSoon(context);
  host = await startHost(DIST);
});

test.afterEach(() => host.stop());

/** What a page shows of itself: its heading, and whether its sheet and fonts are there. */
async function looks(page: Page): Promise<{ readonly heading: string; readonly styled: boolean }> {
  return {
    heading: await page.locator('h1').first().innerText(),
    styled: await page.evaluate(() => getComputedStyle(document.body).lineHeight !== 'normal'),
  };
}

test('after one visit, every kind of page opens without a network', async ({ page, context }) => {
  await visit(page, host.origin);
  const paths = [
    ...['/', CHAPTER_PATH, '/full/', '/glossary/', '/places/', '/figures/', '/topics/', '/about/'],
    ...['/search/'],
  ];
  await page.goto(`${host.origin}/glossary/`);
  paths.push(await firstWay(page, 'main a[href^="/glossary/"]:not([href$="glossary/"])'));
  host.down = true;
  const complaints = listen(page, host.origin);
  for (const path of paths) {
    await page.goto(host.origin + path);
    const { heading, styled } = await looks(page);
    expect(heading.trim(), path).not.toBe('');
    expect(styled, path).toBe(true);
    await expect
      .poll(() =>
        page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
      )
      .toBe(true);
  }
  expect(complaints).toEqual([]);
  expect(await cachesOf(context)).toHaveLength(2);
});

test('and the search finds what it finds with one', async ({ page }) => {
  await visit(page, host.origin);
  await page.goto(`${host.origin}/search/?q=医保`);
  const results = page.locator('main .search-results');
  await expect(results.locator('a').first()).toBeVisible();
  const found = await results.innerText();
  host.down = true;
  await page.goto(`${host.origin}/search/?q=医保`);
  await expect(results.locator('a').first()).toBeVisible();
  await expect.poll(() => results.innerText()).toBe(found);
  await expect(page.locator('main')).not.toContainText('索引没能用上');
});

test('the page of the first visit can be searched, too', async ({ page }) => {
  await visit(page, host.origin);
  host.down = true;
  await page.locator('.search-open').click();
  const dialog = page.getByRole('dialog', { name: '搜索' });
  await dialog.locator('input').fill('学校');
  await expect(dialog.locator('.search-results a').first()).toBeVisible();
  await expect(dialog).not.toContainText('没有连上网');
});

test('addresses lead where they lead with a network', async ({ page }) => {
  await visit(page, host.origin);
  host.down = true;
  await page.goto(`${host.origin}/about?from=x#main`);
  expect(page.url()).toBe(`${host.origin}/about/?from=x#main`);
  await page.goto(`${host.origin}/about/index.html`);
  await expect(page.locator('h1')).toHaveText('关于本站');
  const lost = await page.goto(`${host.origin}/no/such/page/`);
  expect(lost?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('没有找到这一页');
});

test('what is not stored says so, and how to go on', async ({ page }) => {
  await visit(page, host.origin);
  host.down = true;
  await page.goto(`${host.origin}/data/figures.json`);
  await expect(page.locator('body')).toContainText('这个文件没有存在这台设备上');
  await page.getByRole('link', { name: '回首页' }).click();
  await expect(page.locator('h1')).toBeVisible();
});

test('a page that the edition does not hold comes by the network, with all it loads', async ({
  page,
}) => {
  await visit(page, host.origin);
  const load = (): Promise<unknown> =>
    page.evaluate(() => fetch('/search/search.json', { cache: 'reload' }).then(({ ok }) => ok));
  await load();
  expect(host.asked).not.toContain('/search/search.json');
  await page.goto(`${host.origin}/no/such/page/`);
  expect(host.asked).toContain('/no/such/page/');
  await load();
  expect(host.asked).toContain('/search/search.json');
});

async function firstWay(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().getAttribute('href')) ?? '';
}

async function cachesOf(context: BrowserContext): Promise<string[]> {
  return context.pages()[0]!.evaluate(() => caches.keys());
}
