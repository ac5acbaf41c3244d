import type { BrowserContext, Page } from '@playwright/test';

/** Opens a page and waits until the worker answers for it, which is when an edition is stored. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await caught(page);
}

/** Waits until the worker answers for the page. */
export async function caught(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Milliseconds after which pages begin to keep the site on the device (src/client/site.client.ts). */
const READING = 5000;

/** Lets pages begin with it at once: what the tests look at is what comes after. */
export async function keepSoon(context: BrowserContext): Promise<void> {
  await context.addInitScript((reading) => {
    const real = globalThis.setTimeout;
    const soon = (then: () => void, time = 0, ...rest: never[]): unknown =>
      real(then, time === reading ? 500 : time, ...rest);
    Object.assign(globalThis, { setTimeout: soon });
  }, READING);
}
