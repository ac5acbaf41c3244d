import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

/** A word that several chapters hold, one of their sentences twice, and names of entries too. */
const WORD = '建设';
const lines = (page: Page): Locator => page.locator('main .kwic');
const wholes = (page: Page): Locator => page.locator('main .whole');

async function search(page: Page, query: string, width = 1440): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('main .search-status')).toContainText('”：');
}

/** Where the matches of the lines begin, each once, in whole pixels. */
async function columns(page: Page): Promise<number[]> {
  const lefts = await page
    .locator('main .kwic mark')
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
  return [...new Set(lefts.map(Math.round))];
}

test.describe('the concordance', () => {
  for (const width of [1440, 1200, 1024]) {
    test(`has its matches in one column, ${width} wide`, async ({ page }) => {
      await search(page, WORD, width);
      const count = await lines(page).count();
      expect(count).toBeGreaterThan(20);
      expect(await columns(page)).toHaveLength(1);
      await expect(page.locator('main .search-status')).toContainText(`有${count}处`);
    });
  }

  test('keeps the column for several words, and for letters of any size', async ({ page }) => {
    await search(page, '项目 服务', 1200);
    expect(await lines(page).count()).toBeGreaterThan(2);
    for (const size of ['large', 'xlarge']) {
      await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
      expect(await columns(page)).toHaveLength(1);
    }
  });

  test('has a line for each match of a sentence, one below the other without a gap', async ({
    page,
  }) => {
    await search(page, WORD);
    const twice = page.locator('main .search-group li a').filter({
      has: page.locator('.whole mark:nth-of-type(2)'),
    });
    const marks = twice.first().locator('.kwic mark');
    expect(await marks.count()).toBe(await twice.first().locator('.whole mark').count());
    const [upper, lower] = await marks.evaluateAll((all) =>
      all.map((mark) => mark.getBoundingClientRect()),
    );
    expect(Math.abs(upper!.bottom - lower!.top)).toBeLessThanOrEqual(1);
  });

  test('is for the eye: the whole sentence is the name of the link, which leads to it', async ({
    page,
  }) => {
    await search(page, WORD);
    const cut = page.locator('main .search-group li a').filter({ hasText: '…' }).first();
    const sentence = (await cut.locator('.whole').textContent()) ?? '';
    expect(sentence).not.toContain('…');
    await expect(cut).toHaveAccessibleName(sentence);
    await cut.locator('.kwic').first().click();
    await expect(page.locator('.s:target')).toHaveText(sentence);
  });

  test('gives way to whole sentences at one press', async ({ page }) => {
    await search(page, WORD);
    await expect(lines(page).first()).toBeVisible();
    await page.getByLabel('显示整句').check();
    await expect(lines(page).first()).toBeHidden();
    expect((await wholes(page).first().boundingBox())?.width).toBeGreaterThan(200);
    await page.getByRole('searchbox').fill('养老');
    await expect(page.locator('main .search-status')).toContainText('养老');
    await expect(lines(page).first()).toBeHidden();
  });

  test('has the chapter beside it while its lines pass', async ({ page }) => {
    await search(page, WORD);
    const group = page.locator('main .search-group').nth(1);
    await group.locator('li').last().scrollIntoViewIfNeeded();
    await group
      .locator('li')
      .last()
      .evaluate((item) => item.scrollIntoView());
    await expect(group.locator('h2')).toBeInViewport();
    const heading = await group.locator('h2').boundingBox();
    const text = await group.locator('.body').boundingBox();
    expect(heading!.x + heading!.width).toBeLessThan(text!.x);
  });

  test('stands on no phone: there sentences are whole', async ({ page }) => {
    await search(page, WORD, 360);
    await expect(lines(page).first()).toBeHidden();
    await expect(page.getByLabel('显示整句')).toBeHidden();
    expect((await wholes(page).first().boundingBox())?.width).toBeGreaterThan(200);
    const id = /#(.+)$/.exec(
      (await page.locator('main .search-group li a').first().getAttribute('href')) ?? '',
    )?.[1];
    const sentence = await wholes(page).first().textContent();
    await page.locator('main .search-group li a').first().click();
    await expect(page.locator(`[id="${id}"]`)).toHaveText(sentence!);
  });

  test('is not in the dialog, which has no room for it', async ({ page }) => {
    await page.goto('/report/xiang-cun/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: '搜索' });
    await dialog.getByRole('searchbox').fill(WORD);
    await expect(dialog.locator('.search-group li a').first()).toBeVisible();
    await expect(dialog.locator('.lines, .slab')).toHaveCount(0);
  });
});
