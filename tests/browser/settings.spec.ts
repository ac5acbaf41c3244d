import type { Page } from '@playwright/test';
import { addStyle } from '../support/add-style.ts';
import { CHAPTER_PATH, expect, test } from '../support/browser.ts';

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const letterSize = (page: Page): Promise<number> =>
  page
    .locator('[data-report]')
    .last()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator('.settings summary').click();
  await page.locator(`.settings input[name=${name}][value="${value}"]`).check({ force: true });
  await page.keyboard.press('Escape');
}

test('the theme follows the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(CHAPTER_PATH);
  const light = await ground(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground(page);
  expect(dark).not.toBe(light);
  await choose(page, 'theme', 'light');
  expect(await ground(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await choose(page, 'theme', 'dark');
  expect(await ground(page)).toBe(dark);
  await choose(page, 'theme', '');
  expect(await ground(page)).toBe(light);
});

test('the theme is remembered on other pages, and does not flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(CHAPTER_PATH);
  await choose(page, 'theme', 'dark');
  const dark = await ground(page);
  // Looks at the moment the body begins, which is before anything of it can be painted.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const body = document.querySelector('body');
      if (!body) return;
      observer.disconnect();
      const { theme = '' } = document.documentElement.dataset;
      sessionStorage.setItem('theme-at-body', theme);
    }).observe(document, { childList: true, subtree: true });
  });
  for (const path of ['/', '/full/', '/about/']) {
    await page.goto(path);
    expect(await page.evaluate(() => sessionStorage.getItem('theme-at-body'))).toBe('dark');
    expect(await ground(page)).toBe(dark);
    await expect(page.locator('.settings input[value=dark]')).toBeChecked();
  }
});

test('the size of the letters is remembered on other pages', async ({ page }) => {
  await page.goto(CHAPTER_PATH);
  const standard = await letterSize(page);
  expect(standard).toBeGreaterThanOrEqual(18);
  await choose(page, 'size', 'max');
  const chosen = await letterSize(page);
  expect(chosen).toBe(30);
  await page.goto('/full/');
  expect(await letterSize(page)).toBe(chosen);
  await choose(page, 'size', '');
  expect(await letterSize(page)).toBe(standard);
});

test('another tab follows at once', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(CHAPTER_PATH);
  await other.goto('/about/');
  await choose(one, 'theme', 'dark');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.locator('.settings input[value=dark]')).toBeChecked();
  await one.locator('.brand-row .elder').click();
  await expect(other.locator('.leave')).toBeVisible();
  await other.locator('.leave').click();
  await expect(one.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(one.locator('.leave')).toBeHidden();
});

test('the browser’s frame has the colour of the paper', async ({ page }) => {
  const frame = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map(
        ({ content }) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.color = content;
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        },
      ),
    );
  const agrees = async (): Promise<void> => {
    const paper = await ground(page);
    await expect.poll(frame).toEqual([paper, paper]);
  };
  await page.goto(CHAPTER_PATH);
  await agrees();
  for (const theme of ['dark', 'contrast', 'light', '']) {
    await choose(page, 'theme', theme);
    await agrees();
  }
});

test('the high contrast follows the system, and is never seen to come', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'contrast'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(CHAPTER_PATH);
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).toBe('rgb(0, 0, 0)');
  // A paint is entered only when its frame has been shown, which may be after the page has loaded.
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-paint');
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  const come = await page.evaluate(() => {
    const sheet = performance.getEntriesByType('resource').find(({ name }) => /legible/.test(name));
    return (sheet as PerformanceResourceTiming).responseEnd;
  });
  expect(painted).toBeGreaterThanOrEqual(come);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('who has the system ask for contrast gets it, and others the page as it is', async ({
    page,
  }) => {
    await page.emulateMedia({ contrast: 'more' });
    await page.goto(CHAPTER_PATH);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.emulateMedia({ contrast: 'no-preference' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 249, 244)');
    await expect(page.locator('html')).not.toHaveAttribute('data-js');
  });
});

test.describe('the slash', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' });
  const keys = (page: Page) => page.locator('.search-open').getAttribute('aria-keyshortcuts');

  test('can be turned off, which is remembered; what holds is told', async ({ page }) => {
    await page.goto(CHAPTER_PATH);
    expect(await keys(page)).toBe('/ Control+K Meta+K');
    await choose(page, 'slash', 'off');
    expect(await keys(page)).toBe('Control+K Meta+K');
    await page.goto('/about/');
    expect(await keys(page)).toBe('Control+K Meta+K');
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(dialog(page).locator('kbd:visible')).toHaveText(['Ctrl K', '↓', 'Esc']);
    await page.keyboard.press('Escape');
    await choose(page, 'slash', '');
    await page.keyboard.press('/');
    await expect(dialog(page).locator('kbd:visible')).toHaveText(['Ctrl K', '/', '↓', 'Esc']);
  });

  test('is no choice where there is hardly a keyboard', async ({ browser }) => {
    const page = await browser.newPage({ hasTouch: true, isMobile: true });
    await page.goto(CHAPTER_PATH);
    await page.locator('.settings summary').tap();
    await expect(page.locator('.settings input[name=size]').first()).toBeVisible();
    await expect(page.locator('.settings input[name=slash]').first()).toBeHidden();
    await page.close();
  });
});

test('no choice breaks inside a word', async ({ page }) => {
  for (const [width, size] of [
    [320, '200%'],
    [320, '112.5%'],
    [360, '112.5%'],
    [1440, '225%'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(CHAPTER_PATH);
    await addStyle(page, `html{font-size:${size}!important}`);
    await page.locator('.settings summary').click();
    for (const choice of await page.locator('.choices label').all()) {
      const { height } = (await choice.locator('span').boundingBox())!;
      const line = await choice.evaluate((label) => parseFloat(getComputedStyle(label).lineHeight));
      expect(height, `${await choice.innerText()}, ${width} wide, ${size}`).toBeLessThan(
        line * 1.5,
      );
      const inside = await choice.evaluate((label) => label.scrollWidth <= label.clientWidth);
      expect(inside, `${await choice.innerText()}, ${width} wide, ${size}`).toBe(true);
    }
  }
});
