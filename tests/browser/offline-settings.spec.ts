import type { Page } from '@playwright/test';
import { CHAPTER_PATH, expect, listen, test } from '../support/browser.ts';
import { startHost } from '../support/host.ts';
import type { Host } from '../support/host.ts';
import { DIST } from '../support/paths.ts';
import { prepareAxe, violations } from '../support/accessibility.ts';
import { keepSoon, visit } from '../support/visit.ts';

test.use({ serviceWorkers: 'allow' });

let host: Host;

test.beforeEach(async ({ context }) => {
  await keepSoon(context);
  host = await startHost(DIST);
});

test.afterEach(() => host.stop());

const group = (page: Page) => page.getByRole('group', { name: '没有网也能看' });

async function openSettings(page: Page): Promise<void> {
  await page.getByText('设置', { exact: true }).click();
}

const left = (page: Page): Promise<unknown> =>
  page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()),
  ]);

test('the settings tell what is stored, remove it, and store it again', async ({ page }) => {
  await visit(page, host.origin);
  await openSettings(page);
  await expect(group(page)).toContainText(/已存在这台设备上，\d+\.\d MB/);
  await prepareAxe(page);
  expect(await violations(page)).toEqual([]);

  await group(page).getByRole('button', { name: '删除' }).click();
  await expect(group(page)).toContainText('还没有存');
  expect(await left(page)).toEqual([]);

  // On the same page, and on another one, where nothing begins by itself.
  await group(page)
    .getByRole('button', { name: /^存下来（下载\d+\.\d MB）$/ })
    .click();
  await expect(group(page)).toContainText('已存在这台设备上');
  await group(page).getByRole('button', { name: '删除' }).click();
  await expect(group(page)).toContainText('还没有存');
  host.asked.length = 0;
  await page.goto(host.origin + CHAPTER_PATH);
  await openSettings(page);
  await expect(group(page)).toContainText('还没有存');
  expect(host.asked.filter((path) => /sw\.js|\.bin$/.test(path))).toEqual([]);
  await group(page)
    .getByRole('button', { name: /^存下来/ })
    .click();
  await expect(group(page)).toContainText('已存在这台设备上');
  host.down = true;
  await page.goto(`${host.origin}/full/`);
  await expect(page.locator('h1')).toBeVisible();
});

test('what could not be stored can be tried again', async ({ page }) => {
  host.pack = 'cut';
  await page.goto(host.origin);
  await openSettings(page);
  await expect(group(page)).toContainText('还没有存');
  await group(page)
    .getByRole('button', { name: /^存下来/ })
    .click();
  await expect(group(page)).toContainText('没有存成');
  host.pack = 'whole';
  await group(page).getByRole('button', { name: '再试一次' }).click();
  await expect(group(page)).toContainText('已存在这台设备上');
});

test('a reader who saves data is asked first', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(host.origin);
  await openSettings(page);
  await expect(group(page)).toContainText('还没有存');
  expect(host.asked.filter((path) => /sw\.js|\.bin$/.test(path))).toEqual([]);
  await group(page)
    .getByRole('button', { name: /^存下来/ })
    .click();
  await expect(group(page)).toContainText('已存在这台设备上');
});

/** Ways in which browsers refuse, as scripts that run before the page's. */
const REFUSALS: Readonly<Record<string, () => void>> = {
  'there are no service workers': () => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  },
  'registering is refused': () => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('refused', 'SecurityError'));
  },
  'caches are closed': () => {
    Object.defineProperty(window, 'caches', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  },
};

for (const [when, refuse] of Object.entries(REFUSALS)) {
  test(`where ${when}, the site works as ever, and promises nothing`, async ({ page }) => {
    await page.addInitScript(refuse);
    const complaints = listen(page, host.origin);
    await page.goto(host.origin + CHAPTER_PATH);
    if (when !== 'there are no service workers') {
      await expect
        .poll(() => host.asked.some((path) => path.includes('offline.client')))
        .toBe(true);
    }
    await page.locator('.search-open').click();
    const dialog = page.getByRole('dialog', { name: '搜索' });
    await dialog.locator('input').fill('学校');
    await expect(dialog.locator('.search-results a').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await openSettings(page);
    await expect(group(page).getByText('已存在')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}
