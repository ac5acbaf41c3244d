import { loadEdition } from '../../src/edition.ts';
import { CHAPTER, CHAPTER_PATH, expect, test } from '../support/browser.ts';
import { PROJECT } from '../support/paths.ts';

const { provenance } = loadEdition(PROJECT).report;

const CONTROLS = ['.masthead', '.settings', '.rail', '.turn', '.skip', '.search-form', '.progress'];

for (const path of [CHAPTER_PATH, '/full/']) {
  test.describe(`${path} on paper`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(path);
    });

    test('has no controls', async ({ page }) => {
      for (const control of CONTROLS) {
        for (const element of await page.locator(control).all()) await expect(element).toBeHidden();
      }
      await expect(page.locator('button:visible, input:visible, summary:visible')).toHaveCount(0);
    });

    test('has its title, its text and its source', async ({ page }) => {
      await expect(page.locator('h1')).toBeVisible();
      for (const { id } of CHAPTER.paragraphs) {
        await expect(page.locator(`[id="${id}"]`)).toBeVisible();
      }
      await expect(page.getByText(provenance.publisher).first()).toBeVisible();
    });

    test('spells out the address of the source', async ({ page }) => {
      const link = page.locator(`a[href="${provenance.url}"]`).last();
      await expect(link).toBeVisible();
      const after = await link.evaluate((a) => getComputedStyle(a, '::after').content);
      const text = (await link.textContent()) ?? '';
      expect(text + after).toContain(provenance.url);
    });

    test('is black on white, whatever theme the screen has', async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
      const [ground, ink] = await page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector('p[data-report]')!).color,
      ]);
      expect([ground, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    });

    test('keeps a lead on the page of its text', async ({ page }) => {
      const breaks = await page
        .locator('h2[data-report], h3[data-report]')
        .evaluateAll((found) => found.map((lead) => getComputedStyle(lead).breakAfter));
      expect(breaks.length).toBeGreaterThan(0);
      expect(new Set(breaks)).toEqual(new Set(['avoid']));
    });

    test('becomes a PDF', async ({ page }) => {
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(path === '/full/' ? 5 : 0);
    });
  });
}
