import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { buildFourthLayer, FOURTH_DIST } from '../support/fourth-layer.ts';
import { serve } from '../support/serve.ts';

// The invented report with an invented layer of laws, which no line of src/ knows. One worker, as
// they share what is built.
test.describe.configure({ mode: 'serial' });

let server: Server;
let origin: string;

test.beforeAll(async () => {
  buildFourthLayer();
  server = serve(FOURTH_DIST);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
});

test('a mark of a fourth layer opens its note in the card', async ({ page }) => {
  await page.goto(`${origin}/full/`);
  const mark = page.locator('.law').first();
  await mark.click();
  const card = page.getByRole('dialog', { name: '节约条例' });
  await expect(card).toBeVisible();
  await expect(card).toContainText('单位办事要节约的规定。');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
});

test('its marks can be switched off, and stay so', async ({ page }) => {
  await page.goto(`${origin}/full/`);
  await page.getByText('设置', { exact: true }).click();
  await page.getByRole('group', { name: '标出法规' }).getByRole('radio', { name: '不标' }).check();
  await expect(page.locator('.law[href]')).toHaveCount(0);
  await expect(page.locator('.term[href]')).not.toHaveCount(0);
  await page.reload();
  await expect(page.locator('.law[href]')).toHaveCount(0);
  await expect(page.locator('.law')).not.toHaveCount(0);
});

test('search finds its entries, as a kind of their own', async ({ page }) => {
  await page.goto(`${origin}/search/?q=节约条例&kind=法规`);
  const entries = page.locator('main .search-entries');
  await expect(entries.getByRole('link', { name: '节约条例' })).toBeVisible();
  await expect(entries.locator('.tail')).toHaveText('法规');
  await expect(page.locator('main .search-group')).toHaveCount(0);
});
