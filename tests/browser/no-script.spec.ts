import { chapterText } from '../../src/report/report.ts';
import { CHAPTER, CHAPTER_PATH, CHAPTERS, expect, PATHS, test } from '../support/browser.ts';

test.use({ javaScriptEnabled: false });

test('a chapter is read without script', async ({ page }) => {
  await page.goto(CHAPTER_PATH);
  await expect(page.locator('h1')).toBeVisible();
  for (const { id } of CHAPTER.paragraphs) {
    await expect(page.locator(`[id="${id}"] p[data-report]`)).toBeVisible();
  }
  const shown = await page.locator('[data-report]').allTextContents();
  expect(shown.join('')).toBe(
    chapterText(CHAPTER)
      .map(({ text }) => text)
      .join(''),
  );
});

test('what needs script is not shown', async ({ page }) => {
  for (const path of ['/', CHAPTER_PATH, '/full/', '/search/']) {
    await page.goto(path);
    for (const element of await page.locator('.needs-script').all()) {
      await expect(element).toBeHidden();
    }
  }
});

test('the links work', async ({ page }) => {
  await page.goto('/');
  await page.locator(`main a[href$="/report/${CHAPTERS[0]!.id}/"]`).first().click();
  await page.locator('a[rel=next]').click();
  await expect(page).toHaveURL(new RegExp(`/report/${CHAPTERS[1]!.id}/$`));
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(CHAPTER_PATH);
  await page.locator('.in-this-chapter summary').click();
  await page.locator('.in-this-chapter a').first().click();
  expect(new URL(page.url()).hash).not.toBe('');
});

test('the theme of the system is followed', async ({ page }) => {
  const ground = async (colorScheme: 'light' | 'dark'): Promise<Buffer> => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    return page.screenshot({ clip: { x: 0, y: 0, width: 4, height: 4 } });
  };
  expect((await ground('light')).equals(await ground('dark'))).toBe(false);
});

test('every page has its heading and its text', async ({ page }) => {
  for (const path of PATHS.filter((candidate) => candidate.split('/').length < 4)) {
    await page.goto(path);
    await expect(page.locator('h1'), path).toBeVisible();
    await expect(page.locator('main'), path).toHaveText(/\S{2}/);
  }
});
