import type { Page } from '@playwright/test';
import { CHAPTER, CHAPTER_PATH, CHAPTERS, expect, test } from '../support/browser.ts';

const shortest = CHAPTERS.reduce((a, b) => (b.characters < a.characters ? b : a));
const fold = '.term-notes';

test.describe('with script', () => {
  for (const width of [360, 1440]) {
    test(`the notes are closed before they are seen, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 1600 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        const see = (list: PerformanceObserverEntryList): void =>
          list.getEntries().forEach(({ startTime }) => shifts.push(startTime));
        new PerformanceObserver(see).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`/report/${shortest.id}/`, { waitUntil: 'networkidle' });
      await expect(page.locator('.notes summary').first()).toBeInViewport();
      await expect(page.locator('.notes[open]')).toHaveCount(0);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
        [],
      );
    });
  }

  test('a summary says what they are and how many, and opens them by keyboard', async ({
    page,
  }) => {
    await page.goto(CHAPTER_PATH);
    const summary = page.locator(`${fold} summary`);
    await expect(summary).toHaveText(
      new RegExp(`^本页名词\\s*${await page.locator(`${fold} .note`).count()}条$`),
    );
    await expect(summary.getByRole('heading', { name: '本页名词' })).toBeVisible();
    await summary.press('Enter');
    await expect(page.locator(`${fold} .note`).first()).toBeVisible();
  });

  test('an address of a note opens its list, on arrival and later', async ({ page }) => {
    const ids = await notesOf(page);
    await page.goto(`${CHAPTER_PATH}#${ids.first}`);
    await expect(page.locator(`#${ids.first}`)).toBeInViewport();
    await page.goto('/about/');
    await page.goto(CHAPTER_PATH);
    await page.evaluate((id) => (location.hash = id), ids.last);
    await expect(page.locator(`#${ids.last}`)).toBeInViewport();
  });

  test('it does so where the engine would not', async ({ page }) => {
    const { last } = await notesOf(page);
    await page.evaluate((id) => {
      // Unlike a jump, this has no engine open anything.
      history.replaceState(null, '', `#${id}`);
      window.dispatchEvent(new Event('hashchange'));
    }, last);
    await expect(page.locator(`#${last}`)).toBeInViewport();
  });

  test('paper has them, open while it is made and folded again', async ({ page }) => {
    await page.goto(CHAPTER_PATH);
    const tell = (name: string): Promise<boolean> =>
      page.evaluate((event) => window.dispatchEvent(new Event(event)), name);
    const [first] = await page.locator('.notes').all();
    await first!.locator('summary').click();
    await tell('beforeprint');
    await expect(page.locator('.notes:not([open])')).toHaveCount(0);
    await tell('afterprint');
    await expect(page.locator('.notes[open]')).toHaveCount(1);
    await first!.locator('summary').click();
    // What an engine without these events is left with.
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.note').last()).toBeVisible();
  });
});

test('the next chapter follows the last paragraph', async ({ page }) => {
  await page.goto(CHAPTER_PATH);
  await page.evaluate(() =>
    document.querySelectorAll('.notes').forEach((n) => n.toggleAttribute('open', true)),
  );
  const last = (await page.locator(`[id="${CHAPTER.paragraphs.at(-1)!.id}"]`).boundingBox())!;
  const next = (await page.locator('a[rel=next]').boundingBox())!;
  expect(next.y).toBeGreaterThan(last.y + last.height);
  expect(next.y - (last.y + last.height)).toBeLessThan(150);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the notes are open', async ({ page }) => {
    await page.goto(CHAPTER_PATH);
    await expect(page.locator('.notes:not([open])')).toHaveCount(0);
    await expect(page.locator('.note').last()).toBeVisible();
  });
});

/** Ids of the first and the last note of the chapter, which is open at its beginning. */
async function notesOf(page: Page): Promise<{ first: string; last: string }> {
  await page.goto(CHAPTER_PATH);
  const ids = await page.locator('.note').evaluateAll((notes) => notes.map(({ id }) => id));
  return { first: ids[0]!, last: ids.at(-1)! };
}
