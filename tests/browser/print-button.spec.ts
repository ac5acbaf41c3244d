import { contentIn, loadEdition } from '../../src/edition.ts';
import { places } from '../../src/layers/places/layer.ts';
import { terms } from '../../src/layers/terms/layer.ts';
import { CHAPTER, CHAPTER_PATH, expect, test } from '../support/browser.ts';
import { PROJECT } from '../support/paths.ts';

const edition = loadEdition(PROJECT);
const [topic] = edition.topics.views;
const [place] = contentIn(edition, places).all;
const [entry] = contentIn(edition, terms).entries;

/** Pages that people print: their 打印 button stands where the page begins. */
const PRINTED = [
  CHAPTER_PATH,
  `/p/${CHAPTER.paragraphs[0]!.id}/`,
  '/full/',
  `/topics/${topic!.topic.id}/`,
  `/places/${place!.id}/`,
  `/glossary/${entry!.id}/`,
];

test.describe('打印', () => {
  for (const path of PRINTED) {
    test(`prints ${path}`, async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => (document.documentElement.dataset['printed'] = 'true');
      });
      await page.goto(path);
      const button = page.getByRole('main').getByRole('button', { name: '打印' });
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await button.click();
      await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
    });
  }

  test('is not offered where it cannot work', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(new URL(CHAPTER_PATH, test.info().project.use.baseURL).href);
    await expect(page.getByText('打印')).toBeHidden();
    await page.close();
  });
});
