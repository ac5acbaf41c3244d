import { expect, test } from '@playwright/test';
import type { Locator, Page, Route } from '@playwright/test';

/** Collects what the page throws and does not catch. */
function listen(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

test.describe('bad input', () => {
  const NASTY = [
    '，。！？',
    '😀',
    '\u{d800}',
    '\u{202e}区隆武',
    '<img src=x onerror="document.title=1">',
    '"\\\'`${1}',
    '武'.repeat(10_000),
  ];

  test('gets a plain sentence and injects nothing', async ({ page }) => {
    const errors = listen(page);
    await page.goto('/search/');
    for (const query of NASTY) {
      await page.getByRole('searchbox').fill(query);
      await expect(page.locator('main .search-status')).toHaveText(/[\p{Script=Han}]+.*[。：]$/u);
      expect(await page.locator('main .search-results img').count()).toBe(0);
    }
    expect(errors).toEqual([]);
  });

  test('as long as a chapter leaves an address that hosts take', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill('武'.repeat(2000));
    await expect(page.locator('main')).toContainText('只找了前200个字');
    expect(page.url().length).toBeLessThan(2000);
    await page.reload();
    await expect(page.locator('main')).toContainText('只找了前200个字');
  });

  test('in the address is no worse', async ({ page }) => {
    const errors = listen(page);
    for (const query of [
      '%ED%A0%80',
      '%3Cimg%20src=x%20onerror=alert(1)%3E',
      '%',
      'a&kind=x&chapter=y',
    ]) {
      await page.goto(`/search/?q=${query}`);
      await expect(page.locator('main .search-status')).not.toBeEmpty();
      expect(await page.locator('main .search-results img').count()).toBe(0);
    }
    await expect(page.locator('.search-mangled')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('three hundred random strings raise no exception', async ({ page }) => {
    const errors = listen(page);
    await page.goto('/search/?q=a');
    await expect(page.locator('main .search-status')).not.toBeEmpty();
    await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('#page-search')!;
      let seed = 7;
      const next = (below: number): number => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return seed % below;
      };
      for (let round = 0; round < 300; round += 1) {
        const codes = Array.from({ length: next(12) }, () =>
          next(3) === 0 ? next(65536) : 19968 + next(20000),
        );
        input.value = String.fromCharCode(...codes);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        if (round % 50 === 0) await new Promise((done) => setTimeout(done));
      }
    });
    await page.getByRole('searchbox').fill('砂砖房');
    await expect(page.locator('main .search-status')).toContainText('砂砖房');
    expect(errors).toEqual([]);
  });
});

test.describe('the data of the search', () => {
  for (const [what, answer] of [
    ['is missing', { status: 404, body: '' }],
    ['breaks the server', { status: 500, body: '' }],
    ['is cut short', { status: 200, body: '{"x":' }],
  ] as const) {
    test(`${what}: a plain sentence and a way on`, async ({ page }) => {
      const errors = listen(page);
      await page.route('**/search/search.json', (route) => route.fulfill(answer));
      await page.goto('/search/?q=砂砖房');
      await expect(page.locator('main .search-status')).toHaveText(/。$/);
      await expect(page.locator('main').getByRole('link', { name: '打开全文' })).toBeVisible();
      expect(errors).toEqual([]);
    });
  }
});

test.describe('where the index cannot be used, the page 全文 is read, with the same result', () => {
  for (const [what, file, answer] of [
    ['pagefind.js missing', '**/search/pagefind.js', { status: 404, body: '' }],
    ['pagefind.js damaged', '**/search/pagefind.js', { status: 200, body: 'export {' }],
    ['no entry', '**/search/pagefind-entry.json*', { status: 404, body: '' }],
    ['its data damaged', '**/search/*.pf_meta', { status: 200, body: 'x' }],
    ['its data missing', '**/search/*.pf_meta', { status: 404, body: '' }],
    ['no core', '**/search/wasm.unknown.pagefind', { status: 404, body: '' }],
    ['a portal for the core', '**/search/wasm.unknown.pagefind', { status: 200, body: '<p>' }],
    ['a part of the index missing', '**/search/index/*', { status: 404, body: '' }],
    ['a part of the index damaged', '**/search/index/*', { status: 200, body: 'x' }],
    ['a chapter missing', '**/search/part-1.json*', { status: 404, body: '' }],
  ] as const) {
    test(what, async ({ page }) => {
      const errors = listen(page);
      const type = file.endsWith('.js') ? 'text/javascript' : 'text/html';
      await page.route(file, (route) => route.fulfill({ ...answer, contentType: type }));
      await page.goto('/search/?q=房治理');
      await expect(page.locator('main .search-status')).toContainText('有1处');
      await expect(page.locator('main')).toContainText('逐字查找');
      await expect(page.locator('main .whole mark')).toHaveText('房治理');
      expect(errors).toEqual([]);
    });
  }

  test('no WebAssembly', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
    });
    await page.goto('/search/?q=房治理');
    await expect(page.locator('main .search-status')).toContainText('有1处');
    await expect(page.locator('main')).toContainText('逐字查找');
  });

  test('a core that never comes', async ({ page }) => {
    await page.clock.install();
    await page.route('**/search/wasm.unknown.pagefind', () => undefined);
    const asked = page.waitForRequest('**/search/wasm.unknown.pagefind');
    await page.goto('/search/?q=房治理');
    await asked;
    await page.clock.fastForward(4000);
    await expect(page.locator('main .search-status')).toContainText('有1处');
  });
});

test.describe('where the script of the search fails or hangs, it is said, the query is kept', () => {
  const way = (page: Page): Locator =>
    page.locator('main').getByRole('link', { name: /全文/ }).first();

  for (const [what, answer] of [
    ['fails', (route: Route) => route.fulfill({ status: 500, body: '' })],
    ['is cut short', (route: Route) => route.fulfill({ status: 200, body: 'export const' })],
    ['hangs', () => undefined],
  ] as const) {
    test(`the page's own ${what}`, async ({ page }) => {
      await page.route('**/_astro/Page.astro*', answer);
      await page.clock.install();
      await page.goto('/search/?q=%E7%A0%82+%E7%A0%96%E6%88%BF', { waitUntil: 'commit' });
      await page.getByRole('contentinfo').waitFor();
      await expect(page.locator('.search-late')).toBeHidden();
      await page.clock.fastForward(4000);
      await expect(page.locator('.search-late')).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveValue('砂 砖房');
      await expect(way(page)).toBeVisible();
    });

    test(`what it loads ${what}`, async ({ page }) => {
      await page.clock.install();
      await page.route('**/_astro/search-engine.*', answer);
      const asked = page.waitForRequest('**/_astro/search-engine.*');
      await page.goto('/search/?q=砂砖房');
      await asked;
      await page.clock.fastForward(4000);
      await expect(page.locator('main .search-status')).toContainText('没能打开');
      await expect(page.getByRole('searchbox')).toHaveValue('砂砖房');
      await expect(way(page)).toBeVisible();
    });
  }

  test('in the dialog too, and a later try works', async ({ page }) => {
    await page.route('**/_astro/search-engine.*', (route) =>
      route.fulfill({ status: 500, body: '' }),
    );
    await page.goto('/report/cheng-zhen/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: '搜索' });
    await dialog.getByRole('searchbox').fill('砂砖房');
    await expect(dialog.getByRole('status')).toContainText('没能打开');
    await expect(dialog.getByRole('link', { name: '打开全文' })).toBeVisible();
    await page.unroute('**/_astro/search-engine.*');
    await dialog.getByRole('searchbox').fill('房治理');
    await expect(dialog.getByRole('status')).toContainText('有1处');
  });
});
