import { expect, test } from '@playwright/test';
import { prepareAxe, violations } from '../support/accessibility.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${width} wide, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const layer of ['term', 'figure', 'place']) {
        test(`axe is content with the card of a ${layer} open`, async ({ page }) => {
          await page.goto('/report/xiang-cun/');
          await page.locator(`.report a.${layer}`).last().click();
          await expect(page.getByRole('dialog')).toBeVisible();
          await prepareAxe(page);
          // The numbers in the gutter: a sheet's edge may cross one until the page is scrolled.
          expect(await violations(page, '.paragraph > .number')).toEqual([]);
        });
      }

      test('axe is content with the card that cites, and with the button of a selection', async ({
        page,
      }) => {
        await page.goto('/report/xiang-cun/');
        await page.locator('.paragraph > .number').nth(2).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await prepareAxe(page);
        expect(await violations(page, '.paragraph > .number')).toEqual([]);
        await page.keyboard.press('Escape');
        await page
          .locator('.report .s')
          .first()
          .evaluate((sentence) => document.getSelection()!.selectAllChildren(sentence));
        await expect(page.getByRole('button', { name: '引用所选' })).toBeVisible();
        expect(await violations(page, '.paragraph > .number')).toEqual([]);
      });

      test('axe is content with the search dialog full of results', async ({ page }) => {
        await page.goto('/report/xiang-cun/');
        await page.keyboard.press('/');
        await page.getByRole('dialog', { name: '搜索' }).getByRole('searchbox').fill('建设');
        await expect(page.locator('.search-dialog mark').first()).toBeVisible();
        await prepareAxe(page);
        expect(await violations(page)).toEqual([]);
      });

      test('axe is content with the bar of a search that led here', async ({ page }) => {
        await page.goto('/report/xiang-cun/?s=xiang-cun-4-2&q=建设');
        await expect(page.locator('.arrival-bar')).toBeVisible();
        await prepareAxe(page);
        expect(await violations(page, '.paragraph > .number')).toEqual([]);
      });

      test('axe is content with the settings open', async ({ page }) => {
        await page.goto('/');
        await page.locator('.settings summary').click();
        await prepareAxe(page);
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}

test('axe is content with a card and the search in 长者模式', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/report/xiang-cun/');
  await page.locator('.brand-row .elder').click();
  await page.locator('.report a.key[href]').last().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await prepareAxe(page);
  expect(await violations(page, '.paragraph > .number')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.search-open').click();
  await page.getByRole('dialog', { name: '搜索' }).getByRole('searchbox').fill('建设');
  await expect(page.locator('.search-dialog mark').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
