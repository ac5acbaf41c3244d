import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite } from '../support/astro-build.ts';
import { startHost } from '../support/host.ts';
import type { Host } from '../support/host.ts';
import { OTHER_REPORT, SCRATCH } from '../support/paths.ts';
import { visit } from '../support/visit.ts';

test.use({ serviceWorkers: 'allow' });

const BUILT = path.join(SCRATCH, 'offline-path');
const ROOT = path.join(SCRATCH, 'offline-root');
let host: Host;

// The invented report under a path, on a host whose root belongs to someone else.
test.beforeAll(async () => {
  const { status, output } = buildSite(BUILT, { BASE_PATH: '/kan/', REPORT_DIR: OTHER_REPORT });
  expect(status, output).toBe(0);
  rmSync(ROOT, { recursive: true, force: true });
  mkdirSync(ROOT, { recursive: true });
  cpSync(BUILT, path.join(ROOT, 'kan'), { recursive: true });
  cpSync(path.join(BUILT, 'favicon.svg'), path.join(ROOT, 'favicon.svg'));
  cpSync(path.join(BUILT, '404.html'), path.join(ROOT, '404.html'));
  host = await startHost(ROOT);
});

test.afterAll(() => host.stop());

test('a site under a path is kept, and nothing beside it', async ({ page }) => {
  await visit(page, `${host.origin}/kan/`);
  const foreign = await page.evaluate(() => caches.open('someone else’s').then(() => 'opened'));
  expect(foreign).toBe('opened');
  host.down = true;
  await page.goto(`${host.origin}/kan/report/hui-gu`);
  expect(page.url()).toBe(`${host.origin}/kan/report/hui-gu/`);
  await expect(page.locator('h1')).toHaveText('一、工作回顾');
  await page.goto(`${host.origin}/kan/search/?q=步道`);
  await expect(page.locator('main .search-results a').first()).toBeVisible();
  const beside = page.evaluate(() => fetch('/favicon.svg', { cache: 'reload' }).then(() => true));
  await expect(beside).rejects.toThrow();
  host.down = false;
  await page.goto(`${host.origin}/kan/`);
  await page.getByText('设置', { exact: true }).click();
  await page.getByRole('button', { name: '删除' }).click();
  await expect(page.locator('.settings-panel')).toContainText('还没有存');
  expect(await page.evaluate(() => caches.keys())).toEqual(['someone else’s']);
});
