import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.ts';
import { DIST } from '../support/paths.ts';
import { serve } from '../support/serve.ts';

// Prints how long a tap takes to open the card, from the input to the frame that shows it, on a
// processor slowed down six times: the first time on a page and later. Asserts nothing.

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
    first.push(await timeTap(page, marks.nth(round)));
    later.push(await timeTap(page, marks.nth(round + 1)));
    await page.context().close();
  }
  for (const [name, times] of Object.entries({ first, later })) {
    const [best = 0, , , middle = 0, , , worst = 0] = times.sort((a, b) => a - b);
    console.log(
      `${mark}, ${name}`.padEnd(20),
      `middle ${middle.toFixed(1)} ms, best ${best.toFixed(1)}, worst ${worst.toFixed(1)}`,
    );
  }
}
await browser.close();
server.close();

/** A phone's window with the page, slowed down once it is idle. */
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

/** Milliseconds from the tap's event to the frame after it; the card is closed again. */
async function timeTap(page: Page, mark: Locator): Promise<number> {
  await mark.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const painted = (since: number): void => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - since);
          requestAnimationFrame(() => channel.port2.postMessage(undefined));
        };
        addEventListener('click', ({ timeStamp }) => painted(timeStamp), {
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
