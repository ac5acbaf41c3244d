import { expect, test } from '@playwright/test';

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
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/search/');
    for (const query of NASTY) {
      await page.getByRole('searchbox').fill(query);
      await expect(page.locator('main .search-status')).toHaveText(/[\p{Script=Han}]+.*[。]/u);
      expect(await page.locator('main .search-results img').count()).toBe(0);
    }
    expect(errors).toEqual([]);
  });

  test('in the address is no worse', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
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

  test('a thousand random strings raise no exception', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/search/?q=a');
    await expect(page.locator('main .search-status')).not.toBeEmpty();
    await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('#page-search')!;
      let seed = 7;
      const next = (below: number): number => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return seed % below;
      };
      for (let round = 0; round < 1000; round += 1) {
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

test.describe('the index', () => {
  for (const [what, answer] of [
    ['is missing', { status: 404, body: '' }],
    ['breaks the server', { status: 500, body: '' }],
    ['is cut short', { status: 200, body: '{"x":' }],
  ] as const) {
    test(`${what}: a plain sentence and a way on`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route('**/search/records.json', (route) => route.fulfill(answer));
      await page.goto('/search/?q=砂砖房');
      await expect(page.locator('main .search-status')).toHaveText(/。$/);
      await expect(page.locator('main').getByRole('link', { name: '打开全文' })).toBeVisible();
      expect(errors).toEqual([]);
    });
  }

  test('without WebAssembly the text is read instead, with the same result', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
    });
    await page.goto('/search/?q=房治理');
    await expect(page.locator('main .search-status')).toContainText('有1处');
    await expect(page.locator('main')).toContainText('逐字查找');
  });
});
