import { leadOf } from '../../src/report/report.ts';
import { PAGE_BUDGET } from '../dist/budgets.ts';
import { CHAPTER, CHAPTER_PATH, CHAPTERS, expect, test } from '../support/browser.ts';

const leads = CHAPTER.paragraphs.filter(({ leadLength }) => leadLength > 0);

test('the rail follows the reading position', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await page.goto(CHAPTER_PATH);
  for (const paragraph of [...leads, leads[0]!]) {
    await page.locator(`[id="${paragraph.id}"]`).evaluate((element) => {
      // A little above the middle, where the eye is.
      const top = element.getBoundingClientRect().top - window.innerHeight * 0.36;
      window.scrollBy({ top, behavior: 'instant' });
    });
    const current = page.locator('.rail .leads [aria-current]');
    await expect(current).toHaveCount(1);
    await expect(current).toHaveText(leadOf(paragraph));
  }
});

test('on a phone the text stands in the middle, its numbers in the page’s own margin', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [CHAPTER_PATH, '/full/', '/topics/kan-bing/']) {
    await page.goto(path);
    const words = (await page.locator('.words, .said blockquote').first().boundingBox())!;
    const number = (await page.locator('main .number').first().boundingBox())!;
    expect(Math.abs(words.x - (360 - words.x - words.width)) / 2, path).toBeLessThanOrEqual(5);
    expect(number.x, path).toBeGreaterThan(-0.5);
    expect(number.x + number.width, path).toBeLessThanOrEqual(words.x);
  }
});

for (const [path, report] of [
  [CHAPTER_PATH, '.report'],
  ['/full/', '.whole'],
] as const) {
  test(`the line at the top of ${path} is full when the report has been read`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const measure = (below: number): Promise<number> =>
      page.evaluate(
        async ([selector, distance]) => {
          const { bottom } = document.querySelector(selector)!.getBoundingClientRect();
          window.scrollBy({ top: bottom - window.innerHeight - distance, behavior: 'instant' });
          await new Promise(requestAnimationFrame);
          const { transform } = getComputedStyle(document.querySelector('.progress')!);
          return new DOMMatrix(transform).a;
        },
        [report, below] as const,
      );
    const { height } = (await page.locator(report).boundingBox())!;
    expect(await measure(height * 0.75)).toBeCloseTo(0.25, 2);
    expect(await measure(height / 2)).toBeCloseTo(0.5, 2);
    expect(await measure(0)).toBeCloseTo(1, 2);
    expect(await measure(-2000)).toBe(1);
  });
}

test('the contents of the chapter lead to its paragraphs', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(CHAPTER_PATH);
  await page.locator('.in-this-chapter summary').click();
  await page.locator('.in-this-chapter a').last().click();
  const last = leads.at(-1)!;
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${last.id}`);
  await expect(page.locator(`[id="${last.id}"]`)).toBeInViewport();
});

test('the chapters can be read in order from the home page to the end', async ({ page }) => {
  await page.goto('/');
  await page.locator(`main a[href$="/report/${CHAPTERS[0]!.id}/"]`).first().click();
  for (const chapter of CHAPTERS.slice(1)) {
    await page.locator('a[rel=next]').click();
    await expect(page).toHaveURL(new RegExp(`/report/${chapter.id}/$`));
  }
  await expect(page.locator('a[rel=next]')).toHaveCount(0);
});

test('the lines of the text are at most 38 characters long', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(CHAPTER_PATH);
  const characters = await page.locator('p[data-report]').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const { fontSize } = getComputedStyle(paragraph);
      return paragraph.getBoundingClientRect().width / parseFloat(fontSize);
    }),
  );
  for (const length of characters) expect(length).toBeLessThanOrEqual(38.5);
});

test('the first load asks for few files', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(CHAPTER_PATH, { waitUntil: 'networkidle' });
  expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(PAGE_BUDGET.requests);
});

test('an address that does not exist is answered with the page that says so', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.getByRole('search').first()).toBeVisible();
  await expect(page.locator(`a[href$="/report/${CHAPTER.id}/"]`).first()).toBeVisible();
});
