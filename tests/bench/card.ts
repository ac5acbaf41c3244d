import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.ts';
import { DIST } from '../support/paths.ts';
import { serve } from '../support/serve.ts';

// Prints how long a tap takes to open the card on a processor slowed down six times, the first time on
// a page and later: from the click, which is when the page learns of the tap, to the frame that shows the
// card. Other programs lengthen it, so the quickest is told beside the middle one. Asserts nothing.

const PAGE = '/report/xiang-cun/';
const MARKS = ['term', 'figure', 'place'] as const;
const SLOWED = 6;
const ROUNDS = 7;

const executablePath = findChromium();
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS],
  ...(executablePath === undefined ? {} : { executablePath }),
});
const server = serve(DIST);
await new Promise<void>((resolve) => server.listen(0, resolve));
const { port } = server.address() as AddressInfo;

for (const mark of MARKS) {
  const first: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await open();
    const marks = page.locator(`.report a.${mark}`);
    const count = await marks.count();
    first.push(await timeTap(page, marks.nth(round % count)));
    later.push(await timeTap(page, marks.nth((round + 1) % count)));
    await page.context().close();
  }
  for (const [name, times] of Object.entries({ first, later })) {
    const sorted = times.sort((a, b) => a - b).map((time) => `${time.toFixed(1).padStart(6)} ms`);
    const middle = sorted[Math.floor(sorted.length / 2)];
    console.log(`${mark}, ${name}`.padEnd(20), `middle ${middle}, quickest ${sorted[0]}`);
  }
}
await browser.close();
server.close();

/** A phone's window with the page, slowed down. */
async function open(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto(`http://localhost:${port}${PAGE}`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  return page;
}

/** Times one tap, and closes the card again. */
async function timeTap(page: Page, mark: Locator): Promise<number> {
  await mark.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const painted = (since: number): void => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - since);
          requestAnimationFrame(() => channel.port2.postMessage(undefined));
        };
        addEventListener('click', () => painted(performance.now()), {
          capture: true,
          once: true,
        });
      }),
  );
  await mark.tap();
  const time = await shown;
  if (!(await page.getByRole('dialog').isVisible())) throw new Error('The card did not open.');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  return time;
}
