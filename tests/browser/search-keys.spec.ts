import type { Locator, Page } from '@playwright/test';
import { CHAPTER_PATH, expect, test } from '../support/browser.ts';

/** The two places to search in: how one gets there, and where its results stand. */
const BOXES = [
  { name: 'the dialog', path: CHAPTER_PATH, key: 'Control+k', root: '.search-dialog' },
  { name: 'the page', path: '/search/', key: undefined, root: 'main' },
] as const;

async function open(page: Page, { path, key, root }: (typeof BOXES)[number], words: string) {
  await page.goto(path);
  if (key) await page.keyboard.press(key);
  const field = page.locator(`${root} .search-form`).getByRole('searchbox');
  await field.fill(words);
  const links = page.locator(`${root} .search-results a[href]`);
  await expect(page.locator(`${root} .search-results mark`).first()).toBeAttached();
  return { field, links };
}

const walk = async (page: Page, ...steps: readonly (readonly [string, Locator])[]) => {
  for (const [key, goal] of steps) {
    await page.keyboard.press(key);
    await expect(goal, key).toBeFocused();
  }
};

for (const box of BOXES) {
  test(`arrows lead through the results of ${box.name}, which stay links`, async ({ page }) => {
    const { field, links } = await open(page, box, '医保');
    await walk(
      page,
      ['ArrowDown', links.nth(0)],
      ['ArrowDown', links.nth(1)],
      ['ArrowUp', links.nth(0)],
      ['ArrowUp', field],
      ['ArrowDown', links.nth(0)],
      ['End', links.last()],
      ['ArrowDown', links.last()],
      ['Home', links.nth(0)],
      ['Tab', links.nth(1)],
    );
    await page.keyboard.press('m');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('医保m');
    await expect(page.locator(`${box.root} [role=listbox], ${box.root} [role=option]`)).toHaveCount(
      0,
    );
  });

  test(`what is focused in ${box.name} is not below what stays on top`, async ({ page }) => {
    const { field, links } = await open(page, box, '建设');
    await walk(page, ['ArrowDown', links.first()], ['End', links.last()]);
    const top = (box.key ? field : page.locator('.masthead')).boundingBox();
    const { y, height } = (await top)!;
    for (let count = 0; count < 12; count += 1) {
      await page.keyboard.press('ArrowUp');
      const focused = (await page.locator(':focus').boundingBox())!;
      expect(focused.y).toBeGreaterThanOrEqual(y + height);
    }
  });
}

test('links that are folded away are passed by', async ({ page }) => {
  const { links } = await open(page, BOXES[0], '医保');
  await links.first().evaluate((link) => {
    const fold = document.createElement('details');
    fold.append(document.createElement('summary'));
    link.replaceWith(fold);
    fold.append(link);
  });
  await walk(page, ['ArrowDown', links.nth(1)]);
});

test('Escape closes the dialog from the field and from a result; focus returns', async ({
  page,
}) => {
  for (const keys of [[], ['ArrowDown']]) {
    await page.goto(CHAPTER_PATH);
    const opener = page.locator('.rail a, .brand').first();
    await opener.focus();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: '搜索' });
    await dialog.getByRole('searchbox').fill('医保');
    await expect(dialog.locator('mark').first()).toBeVisible();
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

for (const close of ['.search-close', 'body'] as const) {
  test(`focus returns to the link that opened the dialog, closed by a press on ${close}`, async ({
    page,
  }) => {
    await page.goto(CHAPTER_PATH);
    await page.locator('.search-open').click();
    await expect(page.locator('#dialog-search')).toBeFocused();
    await page.locator(close).click({ position: { x: 5, y: 5 }, force: true });
    await expect(page.locator('.search-dialog')).toBeHidden();
    await expect(page.locator('.search-open')).toBeFocused();
  });
}

test('the empty search page has the focus in its field', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('#page-search')).toBeFocused();
  await page.goto('/search/?q=医保');
  await expect(page.locator('main .search-status')).toContainText('“医保”');
  await expect(page.locator('#page-search')).not.toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('the empty search page raises no keyboard', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.locator('.search-page')).toHaveAttribute('data-ready');
    await expect(page.locator('#page-search')).not.toBeFocused();
  });

  test('the dialog takes one line for its field and 关闭, and tells of no keys', async ({
    page,
  }) => {
    await page.goto(CHAPTER_PATH);
    await page.locator('.search-open').tap();
    const form = page.locator('.search-dialog .search-form');
    const [input, close] = [form.locator('input'), form.getByRole('button', { name: '关闭' })];
    expect((await input.boundingBox())!.y).toBe((await close.boundingBox())!.y);
    expect((await close.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await expect(form.getByRole('button')).toHaveCount(1);
    await expect(page.locator('.search-dialog kbd').first()).toBeHidden();
    await input.fill('停车');
    await input.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
  });
});
