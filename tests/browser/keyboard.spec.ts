import type { Page } from '@playwright/test';
import { CHAPTER_PATH, expect, test } from '../support/browser.ts';

/** What has the focus, and whether a sighted reader can tell. */
interface Focus {
  readonly what: string;
  readonly outlined: boolean;
  readonly onTop: boolean;
}

/** Looks at the focused element; undefined when the focus is on the page itself. */
function focus(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // A radio is as large as its label, which wears the outline for it.
    const shown = element.closest('label') ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const box = shown.getClientRects()[0];
    const hit = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      what: `${element.tagName} ${(element.textContent || element.getAttribute('name')) ?? ''}`,
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      onTop: hit != null && (shown.contains(hit) || hit.contains(shown)),
    };
  });
}

const panel = '.settings';

test('the first stop is the skip link, and it leads to the text', async ({ page }) => {
  await page.goto(CHAPTER_PATH);
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip').first();
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

for (const path of ['/', CHAPTER_PATH, '/full/', '/about/']) {
  for (const width of [360, 1440]) {
    test(`every stop of ${path} can be seen, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const stops: Focus[] = [];
      for (let count = 0; count < 80; count += 1) {
        await page.keyboard.press('Tab');
        const stop = await focus(page);
        if (!stop) break;
        stops.push(stop);
      }
      expect(stops.length).toBeGreaterThan(8);
      expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
      expect(stops.filter(({ onTop }) => !onTop)).toEqual([]);
    });
  }
}

test('the settings open, change and close by keyboard alone', async ({ page }) => {
  await page.goto(CHAPTER_PATH);
  const summary = page.locator(`${panel} summary`);
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(panel)).toHaveAttribute('open');
  await page.keyboard.press('Tab');
  await expect(page.locator(`${panel} .elder`)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(`${panel} input:focus`)).toHaveCount(1);
  const name = await page.locator(`${panel} input:focus`).getAttribute('name');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute(`data-${name}`, /\S/);
  await page.keyboard.press('Escape');
  await expect(page.locator(panel)).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
});

test('the settings close when the reader turns to the page', async ({ page }) => {
  await page.goto(CHAPTER_PATH);
  await page.locator(`${panel} summary`).click();
  await expect(page.locator(panel)).toHaveAttribute('open');
  await page.locator('h1').click();
  await expect(page.locator(panel)).not.toHaveAttribute('open');
});

test('a chapter can be left for the next by keyboard', async ({ page }) => {
  await page.goto(CHAPTER_PATH);
  await page.locator('.turn a[rel=next]').focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`${CHAPTER_PATH}$`));
  await expect(page.locator('h1')).toBeVisible();
});
