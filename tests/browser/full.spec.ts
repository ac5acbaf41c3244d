import type { Page } from '@playwright/test';
import { contentIn, loadEdition } from '../../src/edition.ts';
import { terms } from '../../src/layers/terms/layer.ts';
import { expect, test } from '../support/browser.ts';
import { card } from '../support/card.ts';
import { PROJECT } from '../support/paths.ts';

const glossary = contentIn(loadEdition(PROJECT), terms);
const LAYERS = ['term', 'figure', 'place'] as const;

/** A term whose meaning on its chapter's page mentions another. */
const NESTED = 'shuang-bei-zeng';

/** The chapters' pages that a page asks for from now on. */
function fetched(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/report/')) paths.push(pathname);
  });
  return paths;
}

test('the whole text on a phone is at most twice as long as the report', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/full/');
  const [whole, report] = await page.evaluate(() => {
    const heights = [...document.querySelectorAll('.report')].map((part) => part.clientHeight);
    return [document.documentElement.scrollHeight, heights.reduce((sum, part) => sum + part)];
  });
  expect(whole).toBeLessThanOrEqual(2 * report);
});

for (const layer of LAYERS) {
  test(`a ${layer} opens its card, and its chapter is asked for once`, async ({ page }) => {
    await page.goto('/full/');
    const paths = fetched(page);
    const section = page.locator(`.chapter:has(a.${layer})`).first();
    for (const mark of (await section.locator(`a.${layer}`).all()).slice(0, 2)) {
      await mark.click();
      await expect(card(page)).toBeVisible();
      await expect(card(page).locator(':focus')).toHaveClass(/card-title/);
      await expect(card(page).locator('.short').first()).toHaveText(/。/);
      await expect(mark).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Escape');
      await expect(mark).toBeFocused();
    }
    expect(paths).toEqual([await section.getAttribute('data-notes')]);
    await expect(page).toHaveURL('/full/');
  });
}

test('a term inside a fetched note takes its place, with a way back', async ({ page }) => {
  await page.goto('/full/');
  await page.locator(`a[data-note="n-${NESTED}"]`).first().click();
  const title = card(page).locator('.card-title');
  const { term } = glossary.byId.get(NESTED)!;
  await expect(title).toHaveText(term);
  await card(page).locator('a.mention[href^="#"]').first().click();
  await expect(title).not.toHaveText(term);
  await card(page).getByRole('button', { name: '返回' }).click();
  await expect(title).toHaveText(term);
});

test('resting on a mark shows its note for a while', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto('/full/');
  await page.locator('a.figure').first().hover();
  await expect(card(page)).toBeVisible();
  await expect(card(page).locator(':focus')).toHaveCount(0);
  await page.mouse.move(2, 400);
  await expect(card(page)).toBeHidden();
});

test('a mark leads to its entry’s page where its note cannot be had', async ({ page }) => {
  await page.goto('/full/');
  const mark = page.locator('a.term').first();
  const href = await mark.getAttribute('href');
  await page.route('**/report/*/', (route) => route.abort());
  await mark.click();
  await expect(page).toHaveURL(href!);
});

test('a second press does not wait for the note', async ({ page }) => {
  await page.goto('/full/');
  const mark = page.locator('a.term').first();
  const href = await mark.getAttribute('href');
  await page.route('**/report/*/', () => undefined);
  await mark.click();
  await expect(page).toHaveURL('/full/');
  await mark.click();
  await expect(page).toHaveURL(href!);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every mark leads to its entry’s page', async ({ page }) => {
    await page.goto('/full/');
    await expect(page.locator('.report .s a[href^="#"]')).toHaveCount(0);
    for (const layer of LAYERS) {
      const mark = page.locator(`.report a.${layer}`).first();
      const href = await mark.getAttribute('href');
      await mark.click();
      await expect(page).toHaveURL(href!);
      await page.goBack();
    }
  });
});
