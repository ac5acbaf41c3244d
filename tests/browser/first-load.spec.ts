import { CHAPTER_PATH, expect, PATHS, test } from '../support/browser.ts';

test.use({ viewport: { width: 360, height: 740 } });

const KINDS = ['/', CHAPTER_PATH, '/full/', '/about/', ...PATHS.filter(isIndex)];

/** Whether a path is that of a list of ours, such as `/topics/`. */
function isIndex(path: string): boolean {
  return /^\/(topics|places|glossary|figures)\/$/.test(path);
}

test('nothing moves when the heading font comes after the text', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as Shift).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of KINDS) {
    let come = (): void => undefined;
    const shown = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/fonts/*.woff2', async (route) => {
      await shown;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('h1').first().waitFor();
    await page.evaluate(twoFrames);
    come();
    await expect.poll(() => page.evaluate(slicesLoaded), path).toBeGreaterThan(0);
    await page.evaluate(twoFrames);
    expect(await page.evaluate(() => (window as unknown as Watched).shifts), path).toEqual([]);
    await page.unroute('**/fonts/*.woff2');
  }
});

/** A layout shift as the browser notes it, and the page that counts them. */
interface Shift {
  readonly value: number;
}
interface Watched {
  readonly shifts: number[];
}

/** Resolves when the page has been drawn once more. */
async function twoFrames(): Promise<void> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  await frame();
  await frame();
}

/** How many slices of the font have come; 0 while one is on its way. */
function slicesLoaded(): number {
  const states = [...document.fonts].map(({ status }) => status);
  return states.includes('loading') ? 0 : states.filter((status) => status === 'loaded').length;
}
