import { readFileSync } from 'node:fs';
import { expect, test } from '../support/browser.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test('every file is saved under its own name by a tap, without script', async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('link', { name: '下载' }).last().click();
  const links = page.locator('main a[download]');
  const count = await links.count();
  expect(count).toBeGreaterThan(3);
  for (let index = 0; index < count; index += 1) {
    // Chromium lets one page start ten.
    await page.reload();
    const link = links.nth(index);
    const saving = page.waitForEvent('download');
    await link.click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe((await link.getAttribute('href'))?.split('/').pop());
    expect(readFileSync(await download.path()).length).toBeGreaterThan(100);
  }
});
