import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

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
    expect(loaded.filter((name) => /search\/|box\./.test(name))).toEqual([]);
  });

  test('finds what crosses a word, whole sentences, with the match emphasised', async ({
    page,
  }) => {
    await ask(page, '房治理');
    await expect(status(page)).toContainText('有1处');
    await expect(box(page).locator('.search-group mark')).toHaveText('房治理');
    await box(page).locator('.search-group a').click();
    await expect(page).toHaveURL(/\/report\/cheng-zhen\/\?s=cheng-zhen-5-2&q=/);
    await expect(page.locator('.arrival-bar')).toContainText('第1处');
    const highlighted = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(highlighted).toContain('search-match');
    await page.getByRole('button', { name: '清除' }).click();
    await expect(page).toHaveURL(/\/report\/cheng-zhen\/(#.*)?$/);
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
    await ask(page, '看病');
    await box(page).getByRole('link', { name: '卫生健康服务' }).click();
    await expect(status(page)).toContainText('“卫生健康服务”');
    await expect(box(page).locator('mark').first()).toHaveText('卫生健康服务');
  });

  test('what cannot be found still leads somewhere', async ({ page }) => {
    await ask(page, '外星人登陆武隆区');
    await expect(box(page)).toContainText('报告里有这些字');
    await expect(box(page).getByRole('link', { name: '武隆区', exact: true })).toBeVisible();
  });
});

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

test('the first search on a cold cache is light', async ({ page }) => {
  await page.goto('/report/xiang-cun/', { waitUntil: 'networkidle' });
  const names: string[] = [];
  page.on('request', (request) => names.push(request.url()));
  await ask(page, '砂砖房');
  await expect(status(page)).toContainText('砂砖房');
  console.info(`first search: ${names.length} requests`);
  expect(names.length).toBeLessThanOrEqual(8);
});
