import type { Page } from '@playwright/test';
import { CHAPTERS, expect, test } from '../support/browser.ts';

const paragraphs = CHAPTERS.flatMap((chapter) => chapter.paragraphs);
const longest = paragraphs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
const PATH = `/p/${longest.id}/`;

/** What is lit: the sentence's words in the paragraph, and its citation. */
const lit = async (page: Page): Promise<string[]> => [
  (await page.locator('.report [aria-current]').allTextContents()).join(''),
  (await page.locator('#cite [aria-current] q').allTextContents()).join(''),
];

test.describe('an address that names a sentence', () => {
  for (const width of [360, 1440]) {
    test(`lights it and brings its citation into view, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      for (const { number, text } of longest.sentences) {
        await page.goto(`${PATH}?s=${number}`);
        expect(await lit(page)).toEqual([text, text]);
        const citation = page.locator(`[data-sentence="${number}"]`);
        await expect(citation).toBeInViewport({ ratio: 1 });
        await expect(citation).toContainText(`${PATH}?s=${number}`);
      }
    });
  }

  test('lights a lead that is a sentence', async ({ page }) => {
    const led = paragraphs.find(({ leadLength }) => leadLength > 0)!;
    await page.goto(`/p/${led.id}/?s=1`);
    expect(await lit(page)).toEqual([led.sentences[0]!.text, led.sentences[0]!.text]);
  });

  for (const asked of ['0', '99', '-1', '1.5', '', 'a', '1"]', '%E0%A4%A', '9'.repeat(400)]) {
    test(`and is mangled (${asked.slice(0, 9)}) is that of the plain page`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`${PATH}?s=${asked}`);
      // The script has run when the day stands there.
      await expect(page.locator('.cited-on')).toHaveText(/^\d{4}-\d\d-\d\d$/);
      expect(await lit(page)).toEqual(['', '']);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      expect(errors).toEqual([]);
    });
  }

  test('loads nothing of the search', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${PATH}?s=1`, { waitUntil: 'networkidle' });
    expect(requests.filter((path) => /search|arrival/.test(path))).toEqual([]);
  });
});

test('the citation by the standard names the day on the reader’s clock', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2031, 0, 9, 0, 30));
  await page.goto(PATH);
  await expect(page.locator('.standard')).toContainText('[2031-01-09]');
  await expect(page.locator('.fill-in')).toHaveCount(0);
});

test('the paragraph stands large, and its marks open their card', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PATH);
  const [large, plain] = await page.evaluate(() =>
    ['.words', 'body'].map((selector) =>
      parseFloat(getComputedStyle(document.querySelector(selector)!).fontSize),
    ),
  );
  expect(large! / plain!).toBeGreaterThanOrEqual(1.25);
  expect(large! / plain!).toBeLessThanOrEqual(1.35);
  await page.locator('.s a').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('leads to the paragraph before and after, and to its place in the chapter', async ({
  page,
}) => {
  const [first, second] = paragraphs;
  await page.goto(`/p/${first!.id}/`);
  await expect(page.locator('a[rel=prev]')).toHaveCount(0);
  await page.locator('a[rel=next]').click();
  await expect(page).toHaveURL(`/p/${second!.id}/`);
  await expect(page.locator('a[rel=prev]')).toHaveAttribute('href', `/p/${first!.id}/`);
  await page.getByRole('link', { name: '在全文中阅读' }).click();
  await expect(page).toHaveURL(`/report/${second!.chapter}/#${second!.id}`);
});

test('the code is dark on light in both themes', async ({ page }) => {
  const colours: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(PATH);
    const [ground, ink] = await page
      .locator('#qr path')
      .evaluateAll((paths) =>
        paths.map((path) => getComputedStyle(path)).map(({ fill, stroke }) => fill + stroke),
      );
    colours.push(`${ground} ${ink}`);
  }
  expect(new Set(colours).size).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is whole: every citation is seen, and what to fill in is said', async ({
    page,
  }) => {
    await page.goto(`${PATH}?s=2`);
    await expect(page.locator('[data-sentence]').filter({ visible: true })).toHaveCount(
      longest.sentences.length,
    );
    await expect(page.locator('.standard')).toContainText('[引用日期]');
    await expect(page.locator('.fill-in')).toBeVisible();
    await expect(page.locator('#qr svg')).toBeVisible();
  });
});

test('every paragraph fits a sheet of A4, with its code and its citation', async ({ page }) => {
  test.slow();
  for (const { id, sentences } of paragraphs) {
    const lengthiest = sentences.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    await page.goto(`/p/${id}/?s=${lengthiest.number}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), id).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['#qr svg', '#cite [aria-current]', '.standard', '.words']) {
    await expect(page.locator(shown)).toBeVisible();
  }
});
