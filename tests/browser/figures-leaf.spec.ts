import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { figures as layer } from '../../src/layers/figures/layer.ts';
import { contentIn, loadEdition } from '../../src/edition.ts';
import { PROJECT } from '../support/paths.ts';

const { all } = contentIn(loadEdition(PROJECT), layer);
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
/** A row that others of its sentence are named beside, far enough down to be folded away. */
const ROW = all.filter(({ see }) => see.length > 0).at(-1)!;
const OTHER = ROW.see[0]!;

const row = (page: Page, id: string) => page.locator(`[id="${id}"]`);

async function open(page: Page, size: typeof DESK, path = '/figures/'): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(path);
}

for (const [size, most] of [
  [DESK, 11_000],
  [PHONE, 20_000],
] as const) {
  test(`at ${size.width} the page is at most ${most} high`, async ({ page }) => {
    await open(page, size);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
  });
}

test('nothing scrolls sideways', async ({ page }) => {
  for (const width of [320, 360, 640, 768, 1024, 1200, 1366, 1440, 1920]) {
    await open(page, { width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test.describe('the account', () => {
  test('has a line a row, numbers ranged on their last digit', async ({ page }) => {
    await open(page, DESK);
    const rows = await page.locator('.figure-row').evaluateAll((found) =>
      found.map((of) => ({
        height: of.getBoundingClientRect().height,
        end: Math.round(of.querySelector('b')!.getBoundingClientRect().right),
      })),
    );
    const single = rows.filter(({ height }) => height <= 42);
    expect(single.length / rows.length).toBeGreaterThan(0.8);
    expect(new Set(rows.map(({ end }) => end)).size).toBe(1);
  });

  test('keeps its head in sight', async ({ page }) => {
    await open(page, DESK);
    await row(page, ROW.id).scrollIntoViewIfNeeded();
    const head = page.locator('.figure-table thead th').last();
    await expect(head).toBeInViewport({ ratio: 1 });
    const top = await head.evaluate((th) => {
      const { left, top: y } = th.getBoundingClientRect();
      return document.elementFromPoint(left + 4, y + 8) === th;
    });
    expect(top).toBe(true);
  });
});

test.describe('what else a sentence holds', () => {
  test('is reached by key', async ({ page }) => {
    await open(page, DESK);
    const see = row(page, ROW.id).locator('.see');
    await expect(see).toHaveCSS('opacity', '0');
    await row(page, ROW.id).locator('.said > a').focus();
    await expect(see).toHaveCSS('opacity', '1');
    await page.keyboard.press('Tab');
    await expect(see.locator('a').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(row(page, OTHER)).toBeInViewport();
  });

  test('is shown by a mouse without moving a row', async ({ page }) => {
    await open(page, DESK);
    await row(page, ROW.id).scrollIntoViewIfNeeded();
    const before = await page.locator('.figure-table').boundingBox();
    await row(page, ROW.id).hover();
    await expect(row(page, ROW.id).locator('.see')).toHaveCSS('opacity', '1');
    expect(await page.locator('.figure-table').boundingBox()).toEqual(before);
    await row(page, ROW.id).locator('.see a').first().click();
    await expect(row(page, OTHER)).toBeInViewport();
  });

  for (const width of [360, 800, 1100]) {
    test(`is reached by touch at ${width}`, async ({ browser }) => {
      const context = await browser.newContext({
        viewport: { width, height: 740 },
        hasTouch: true,
        isMobile: true,
      });
      const page = await context.newPage();
      await page.goto(`/figures/`);
      const fold = page.locator('tbody', { has: row(page, ROW.id) }).getByRole('button');
      if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.tap();
      const see = row(page, ROW.id).locator('.see');
      await expect(see).toHaveCSS('opacity', '1');
      const link = see.locator('a').first();
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(24);
      await link.tap();
      await expect(row(page, OTHER)).toBeInViewport();
      await context.close();
    });
  }
});

test.describe('the chapters on a phone', () => {
  test('are folded, and open at a press', async ({ page }) => {
    await open(page, PHONE);
    await expect(page.locator('.figure-row:visible')).toHaveCount(0);
    const first = page.locator('.chapter-row button').first();
    await expect(first).toHaveAttribute('aria-expanded', 'false');
    await first.press('Enter');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    const rows = page.locator('.figure-row:visible');
    expect(await rows.count()).toBe(all.filter((f) => f.chapter === all[0]!.chapter).length);
    await first.press('Enter');
    await expect(rows).toHaveCount(0);
  });

  test('open for the row that an address names', async ({ page }) => {
    await open(page, PHONE, `/figures/#${ROW.id}`);
    await expect(row(page, ROW.id)).toBeInViewport();
    await expect(row(page, all[0]!.id)).toBeHidden();
    await page.evaluate((id) => (location.hash = id), all[0]!.id);
    await expect(row(page, all[0]!.id)).toBeInViewport();
  });

  test('open for what was picked, and for a row that was not', async ({ page }) => {
    await open(page, PHONE, '/figures/?chart=lands#table');
    await expect(page.locator('.figure-row:visible')).toHaveCount(4);
    await page.evaluate((id) => (location.hash = id), ROW.id);
    await expect(row(page, ROW.id)).toBeInViewport();
    await expect(page).not.toHaveURL(/chart=/);
  });

  test('are all open without script, and on paper', async ({ page, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
    const plain = await context.newPage();
    await plain.goto('/figures/');
    await expect(plain.locator('.figure-row:visible')).toHaveCount(all.length);
    await context.close();
    await open(page, PHONE);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.figure-row:visible')).toHaveCount(all.length);
  });
});

test.describe('on paper', () => {
  test('the page is at most eight pages', async ({ page }) => {
    await open(page, DESK);
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeLessThanOrEqual(8);
  });

  test('the natures are explained, which a screen folds away', async ({ page }) => {
    await open(page, DESK);
    const natures = page.locator('.natures');
    await expect(natures).toBeHidden();
    await page.locator('.fold-away summary').press('Enter');
    await expect(natures).toBeVisible();
    await page.locator('.fold-away summary').press('Enter');
    await expect(natures).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(natures).toBeVisible();
  });
});
