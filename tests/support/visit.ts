import type { Page } from '@playwright/test';

/** Opens a page and waits until the worker answers for it, which is when an edition is stored. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await caught(page);
}

/** Waits until the worker answers for the page. */
export async function caught(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
