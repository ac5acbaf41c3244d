import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

/** A word that several chapters hold, one of their sentences twice, and names of entries too. */
const WORD = '建设';
const wholes = (page: Page): Locator => page.locator('main .whole');
const offered = (page: Page): Locator => page.locator('main div.search-offered');

async function search(page: Page, query: string, width = 1440): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('main .search-status')).toContainText('”：');
}

test('what we say stands before the matches, as an index, the rest of it folded', async ({
  page,
}) => {
  await search(page, WORD);
  const sections = page.locator('main .search-results > section');
  await expect(sections.first()).toHaveClass(/search-entries/);
  await expect(sections.nth(1)).toHaveClass(/search-group/);
  await page.locator('main .search-others summary').click();
  const names = page.locator('main .search-entries .index .name');
  await expect(names.filter({ hasText: '重点建设用地安全利用率' })).toHaveClass(/ink/);
});

test('who asks in everyday words gets the topic, the sentences, then the rest', async ({
  page,
}) => {
  await search(page, '停车');
  const direct = page.locator('main .search-results > section').first();
  await expect(direct.getByRole('heading')).toHaveText('直接看');
  await expect(direct.locator('.name')).toHaveText('出行和停车');
  await expect(direct.locator('.name')).not.toHaveClass(/ink/);
  await expect(direct.locator('ol li')).toContainText(['公共停车位']);
  // All matches are told already.
  await expect(page.locator('main .search-group')).toHaveCount(0);
  await direct.locator('ol a').first().click();
  await expect(page).toHaveURL(/\/report\/cheng-zhen\/\?s=/);
});

test.describe('where nothing is shown, examples and topics are offered', () => {
  for (const [what, query] of [
    ['without a query', ''],
    ['when nothing is found', '彩礼'],
    ['for a query of signs alone', '，。'],
  ] as const) {
    test(what, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      if (query !== '') await expect(page.locator('main .search-status')).toHaveText(/。$/);
      await expect(offered(page).getByRole('heading', { name: '试试这些' })).toBeVisible();
      expect(await offered(page).locator('.topics a').count()).toBeGreaterThan(10);
      await expect(offered(page).locator('.topics a').first()).toBeVisible();
    });
  }

  test('every example finds something, and then nothing is offered', async ({ page }) => {
    await page.goto('/search/');
    const examples = page.locator('.search-examples a');
    expect(await examples.count()).toBeGreaterThan(3);
    for (const word of await examples.allTextContents()) {
      await page.goto('/search/');
      await examples.filter({ hasText: word.trim() }).click();
      await expect(page.locator('main .search-results li a').first()).toBeVisible();
      await expect(offered(page)).toBeHidden();
    }
    await page.getByRole('searchbox').fill('');
    await expect(offered(page)).toBeVisible();
  });

  test('and are not seen before what is sought comes', async ({ page }) => {
    await page.route('**/search/search.json', () => undefined);
    await page.goto(`/search/?q=${encodeURIComponent(WORD)}`);
    await expect(page.locator('main .search-status')).not.toBeEmpty();
    await expect(offered(page)).toBeHidden();
  });

  test('and come back when it does not come', async ({ page }) => {
    await page.route('**/search/search.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`/search/?q=${encodeURIComponent(WORD)}`);
    await expect(offered(page)).toBeVisible();
  });

  test('without script, topics and the other ways', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`/search/?q=${encodeURIComponent(WORD)}`);
    await expect(offered(page).locator('.topics a').first()).toBeVisible();
    await expect(page.locator('.search-examples')).toBeHidden();
    await expect(offered(page).getByRole('link', { name: '全文', exact: true })).toBeVisible();
    await page.close();
  });
});

test('the page that is not there leads everywhere, its field on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/404.html');
  const field = await page.locator('main').getByRole('searchbox').boundingBox();
  expect(field!.y + field!.height).toBeLessThan(740 / 2);
  const ways = page.getByRole('navigation', { name: '从这里走' }).getByRole('link');
  await expect(ways).toHaveText(['首页', '我关心', '地方', '数字', '名词', '全文']);
  expect(await page.locator('main .contents a').count()).toBeGreaterThan(5);
  expect(await page.locator('main .topics a').count()).toBeGreaterThan(10);
});

test('on a phone what was found stands beside the slip, the field and one line of filters below', async ({
  page,
}) => {
  await search(page, WORD, 360);
  const box = async (selector: string): Promise<{ top: number; bottom: number }> => {
    const { y = 0, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
    return { top: y, bottom: y + height };
  };
  const slip = await box('.slip');
  const told = await box('main .search-status');
  expect(told.top).toBeGreaterThanOrEqual(slip.top);
  expect(told.bottom).toBeLessThanOrEqual(slip.bottom);
  expect((await box('#page-search')).top).toBeGreaterThan(slip.bottom);
  const [kind, chapter] = [await box('select[name=kind]'), await box('select[name=chapter]')];
  expect(kind.top).toBe(chapter.top);
  expect(kind.bottom - kind.top).toBeGreaterThanOrEqual(44);
});

test('nothing is wider than the window, with results and without', async ({ page }) => {
  for (const path of [`/search/?q=${WORD}`, '/search/?q=彩礼', '/404.html']) {
    await page.goto(path);
    if (path.includes(WORD)) await expect(wholes(page).first()).toBeAttached();
    for (const size of ['', 'xlarge']) {
      await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
      for (const width of [320, 360, 640, 768, 1024, 1200, 1440, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(over, `${path}, ${width} wide, ${size}`).toBeLessThanOrEqual(0);
      }
    }
  }
});
