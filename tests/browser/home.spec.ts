import type { Page } from '@playwright/test';
import { loadEdition } from '../../src/edition.ts';
import { expect, test } from '../support/browser.ts';
import { PROJECT } from '../support/paths.ts';

const { missing } = loadEdition(PROJECT).report.provenance;

/** Looks whether the first page says what of the report it lacks, in a place of its own: it lies over nothing else. */
async function saysWhatIsMissing(page: Page): Promise<void> {
  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const line = page.locator('main').getByText(missing!, { exact: true });
    await expect(line).toBeVisible();
    const place = (): Promise<number> =>
      line.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const above = await place();
    await line.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    expect(await place(), `${width} px`).toBeCloseTo(above);
  }
}

test('the first page says what of the report it lacks', async ({ page }) => {
  await saysWhatIsMissing(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first page says so, too', async ({ page }) => {
    await saysWhatIsMissing(page);
  });
});
