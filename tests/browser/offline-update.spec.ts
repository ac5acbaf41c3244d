import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { writeRetirement } from '../../src/offline/build/write.ts';
import { CHAPTER_PATH, expect, test } from '../support/browser.ts';
import { makeEdition, TELLING_FILE } from '../support/editions.ts';
import { startHost } from '../support/host.ts';
import type { Host } from '../support/host.ts';
import { keepSoon, visit } from '../support/visit.ts';

// One worker, as they share what is built.
test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'allow' });

let host: Host;
const dirs: Record<string, string> = {};

test.beforeAll(async () => {
  for (const name of ['one', 'three', 'retired']) dirs[name] = await makeEdition(name);
  await writeRetirement(dirs['retired']!, '/');
});

test.beforeEach(async ({ context }) => {
  await keepSoon(context);
  host = await startHost(dirs['one']!);
});

test.afterEach(() => host.stop());

/** Which edition a page, its script and what it loads now are of; they may not differ. */
async function editionOf(page: Page): Promise<string> {
  const [body, script, file] = await page.evaluate(async (address) => {
    const response = await fetch(address);
    const text = await response.text();
    const { scriptOf } = window as unknown as { scriptOf: string };
    return [document.body.dataset['of'], scriptOf, text] as const;
  }, `/${TELLING_FILE}`);
  expect(script).toBe(body);
  expect(file).toBe(readFileSync(path.join(dirs[body!]!, TELLING_FILE), 'utf8'));
  return body!;
}

const line = (page: Page) => page.getByRole('button', { name: '有新的一版，点这里换上' });

/** Names of the editions that are stored, whole or not. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(' visits')));

/** Asks for a newer worker, and waits until the browser is done with it. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (!installing) return;
    await new Promise((resolve) => installing.addEventListener('statechange', resolve));
  });
}

test('a newer edition waits for a tap, and then answers for everything', async ({ page }) => {
  await visit(page, host.origin);
  host.publish(dirs['three']!);
  await page.goto(host.origin + CHAPTER_PATH);
  expect(await editionOf(page)).toBe('one');
  await expect(line(page)).toBeVisible();
  await page.goto(`${host.origin}/about/`);
  expect(await editionOf(page)).toBe('one');
  await line(page).click();
  await page.waitForFunction(() => document.body.dataset['of'] === 'three');
  expect(await editionOf(page)).toBe('three');
  await expect(line(page)).toBeHidden();
  host.down = true;
  await page.goto(host.origin + CHAPTER_PATH);
  expect(await editionOf(page)).toBe('three');
  expect(await stored(page)).toHaveLength(1);
});

test('or for the next visit', async ({ page, context }) => {
  await visit(page, host.origin);
  host.publish(dirs['three']!);
  await lookForNewer(page);
  await page.close();
  const next = await context.newPage();
  await expect
    .poll(async () => {
      await next.goto(host.origin + CHAPTER_PATH);
      return editionOf(next);
    })
    .toBe('three');
});

test('pages that are open keep their edition until they are loaded again', async ({
  page,
  context,
}) => {
  await visit(page, host.origin);
  const other = await context.newPage();
  await other.goto(host.origin + CHAPTER_PATH);
  host.publish(dirs['three']!);
  await lookForNewer(page);
  await page.reload();
  await line(page).click();
  await page.waitForFunction(() => document.body.dataset['of'] === 'three');
  expect(await editionOf(other)).toBe('one');
  await endWorkers(context, other);
  expect(await editionOf(other)).toBe('one');
  expect(await stored(page)).toHaveLength(2);
  await other.reload();
  expect(await editionOf(other)).toBe('three');
  await page.reload();
  await expect.poll(() => stored(page)).toHaveLength(1);
});

for (const fate of ['cut', 'portal', 'missing'] as const) {
  test(`a pack that comes ${fate} is not used: the edition before it stays`, async ({ page }) => {
    await visit(page, host.origin);
    host.pack = fate;
    host.publish(dirs['three']!);
    await lookForNewer(page);
    expect(await stored(page)).toHaveLength(1);
    await page.goto(host.origin + CHAPTER_PATH);
    expect(await editionOf(page)).toBe('one');
    host.pack = 'whole';
    await page.goto(`${host.origin}/about/`);
    await expect(line(page)).toBeVisible();
  });

  test(`a pack that comes ${fate} at first leaves the network alone`, async ({ page }) => {
    host.pack = fate;
    await page.goto(host.origin);
    await expect.poll(() => host.asked.some((file) => file.endsWith('.bin'))).toBe(true);
    const settings = page.locator('.settings-panel');
    await expect(settings).toContainText('还没有存');
    expect(await stored(page)).toEqual([]);
    host.publish(dirs['three']!);
    await page.goto(host.origin + CHAPTER_PATH);
    expect(await editionOf(page)).toBe('three');
    host.pack = 'whole';
    // Not a page that the browser may still have of the edition before.
    await visit(page, `${host.origin}/about/`);
    expect(await stored(page)).toHaveLength(1);
  });
}

test('an edition published again is not loaded again', async ({ page }) => {
  await visit(page, host.origin);
  host.publish(dirs['three']!);
  await lookForNewer(page);
  host.publish(dirs['one']!);
  host.asked.length = 0;
  await lookForNewer(page);
  expect(host.asked.filter((file) => file.endsWith('.bin'))).toEqual([]);
  await page.reload();
  await line(page).click();
  await page.waitForFunction(() => !document.querySelector('.newer'));
  expect(await editionOf(page)).toBe('one');
});

test('where there is no room for another edition, the network has the newer one', async ({
  page,
  context,
}) => {
  await visit(page, host.origin);
  const session = await context.newCDPSession(page);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin: host.origin });
  const limit = { origin: host.origin, quotaSize: usage + 500_000 };
  await session.send('Storage.overrideQuotaForOrigin', limit);
  host.publish(dirs['three']!);
  await lookForNewer(page);
  expect(await stored(page)).toHaveLength(1);
  await page.goto(host.origin + CHAPTER_PATH);
  expect(await editionOf(page)).toBe('three');
  host.down = true;
  await page.goto(`${host.origin}/full/`);
  expect(await editionOf(page)).toBe('one');
});

test('a site that keeps nothing any more removes what it kept', async ({ page }) => {
  await visit(page, host.origin);
  host.publish(dirs['retired']!);
  await lookForNewer(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(host.origin + CHAPTER_PATH);
  await expect(page.locator('body')).toHaveAttribute('data-of', 'retired');
  const registrations = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(registrations).toEqual([]);
});

/** Ends the worker, as browsers do when it idles: what it has to know must be kept. */
async function endWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}
