import type { Browser, Locator, Page } from '@playwright/test';
import { startBrowser } from './browser.ts';
import { target } from './finding.ts';
import type { Finding } from './finding.ts';
import { pathOf } from './page-kinds.ts';
import { serveCompressed } from './site-server.ts';
import { siteUnderTest } from './site-under-test.ts';
import { median } from './statistics.ts';
import { milliseconds } from './units.ts';

const MARKS = ['term', 'figure', 'place'] as const;
const SLOWED = 6;
const ROUNDS = 7;

/** The longest that the card may take, in milliseconds. */
const LONGEST = 50;

/** Times of one kind of mark, each in milliseconds: the first tap on a page, and the next. */
interface Taps {
  readonly name: string;
  readonly times: readonly number[];
}

/**
 * How long a tap takes to open the card on a processor slowed down, the first time on a page and later:
 * from the click, which is when the page learns of the tap, to the frame that shows the card. Other
 * programs lengthen it, so the quickest is told beside the middle one.
 */
export async function card(): Promise<Finding> {
  const { dir } = await siteUnderTest();
  const server = await serveCompressed(dir);
  const { browser } = await startBrowser();
  const chapter = pathOf(dir, 'chapter');
  const taps: Taps[] = [];
  for (const mark of MARKS) {
    taps.push(...(await timeMark(browser, server.origin + chapter, mark)));
  }
  await browser.close();
  server.close();
  const middle = Math.max(...taps.map(({ times }) => median(times)));
  const worst = Math.max(...taps.flatMap(({ times }) => times));
  return {
    title: `Card: from the tap to the frame that shows it, processor slowed ${SLOWED} times`,
    tables: [
      {
        head: ['mark', 'taps', 'quickest', 'median', 'worst'],
        rows: taps.map(({ name, times }) => [
          ...[name, String(times.length)],
          ...[Math.min(...times), median(times), Math.max(...times)].map(milliseconds),
        ]),
      },
    ],
    remarks: [
      target(middle <= LONGEST, `slowest median ${milliseconds(middle)} (at most ${LONGEST} ms)`),
      target(worst <= LONGEST, `worst ${milliseconds(worst)} (at most ${LONGEST} ms)`),
    ],
  };
}

async function timeMark(browser: Browser, address: string, mark: string): Promise<Taps[]> {
  const first: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await open(browser, address);
    const marks = page.locator(`.report a.${mark}`);
    const count = await marks.count();
    first.push(await timeTap(page, marks.nth(round % count)));
    later.push(await timeTap(page, marks.nth((round + 1) % count)));
    await page.context().close();
  }
  return [
    { name: `${mark}, first`, times: first },
    { name: `${mark}, later`, times: later },
  ];
}

/** A phone's window with the page, slowed down. */
async function open(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto(address, { waitUntil: 'networkidle' });
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
