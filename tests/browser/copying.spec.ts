import type { Locator, Page } from '@playwright/test';
import { loadEdition } from '../../src/edition.ts';
import type { Paragraph } from '../../src/report/report.ts';
import { CHAPTERS, expect, test } from '../support/browser.ts';
import { PROJECT } from '../support/paths.ts';

const { source } = loadEdition(PROJECT);

/** A chapter whose heading is the report's, and whose paragraphs have leads. */
const CHAPTER = CHAPTERS.find(
  ({ heading, paragraphs }) => heading && paragraphs.some(({ leadLength }) => leadLength > 0),
)!;
const PATH = `/report/${CHAPTER.id}/`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What is pasted after Ctrl+C, white space aside, as plain text and as the text of its HTML. */
async function copied(page: Page): Promise<{ plain: string; rich: string }> {
  await page.keyboard.press('Control+C');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item!.getType(type)).text();
    const html = document.trusted.createHTML(await read('text/html'));
    const pasted = new DOMParser().parseFromString(html, 'text/html');
    const bare = (text: string): string => text.replace(/\s+/g, '');
    return { plain: bare(await read('text/plain')), rich: bare(pasted.body.textContent) };
  });
}

const select = (block: Locator): Promise<void> =>
  block.evaluate((element) => document.getSelection()!.selectAllChildren(element));

const both = (text: string): { plain: string; rich: string } => ({ plain: text, rich: text });

const textOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ text }) => text).join('');

/** Presses before a piece of text, moves to the end of another and lets go, as a hand does. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const edge = (text: Locator, end: boolean): Promise<[x: number, y: number]> =>
    text.evaluate((element, last) => {
      const boxes = element.getClientRects();
      const { left, right, top, height } = boxes[last ? boxes.length - 1 : 0]!;
      return [last ? right - 1 : left + 1, top + height / 2];
    }, end);
  await page.mouse.move(...(await edge(from, false)));
  await page.mouse.down();
  await page.mouse.move(...(await edge(to, true)), { steps: 12 });
  await page.mouse.up();
}

for (const width of [360, 1024, 1440]) {
  test.describe(`what is copied, ${width} wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('of a chapter is its text', async ({ page }) => {
      await page.goto(PATH);
      await select(page.locator('.report'));
      expect(await copied(page)).toEqual(both(textOf(CHAPTER.paragraphs)));
    });

    test('of the page of the whole text is the source', async ({ page }) => {
      await page.goto('/full/');
      await select(page.locator('.whole'));
      expect(await copied(page)).toEqual(both(source.characters.join('')));
      for (const { id, heading, paragraphs } of CHAPTERS) {
        await select(page.locator(`section.chapter[id="${id}"]`));
        const whole = (heading?.text ?? '') + textOf(paragraphs);
        expect(await copied(page)).toEqual(both(whole));
      }
    });

    for (const path of [PATH, '/full/']) {
      test(`by a drag over ${path} has nothing between`, async ({ page }) => {
        await page.setViewportSize({ width, height: 2000 });
        await page.goto(path);
        const [first, second] = CHAPTER.paragraphs;
        const [from, to] = [first!.sentences.at(-1)!, second!.sentences[0]!];
        const place = (id: string): Locator => page.locator(`[id="${id}"]`);
        await drag(page, place(from.id), place(to.id));
        expect(await copied(page)).toEqual(both(from.text + to.text));
        // Pressed elsewhere, the page is as it was.
        await page.mouse.click(5, 5);
        await drag(page, place(CHAPTER.heading!.sentences[0]!.id), place(from.id));
        expect(await copied(page)).toEqual(both(CHAPTER.heading!.text + first!.text));
      });
    }

    test('of a paragraph pressed three times is the paragraph', async ({ page }) => {
      await page.goto(PATH);
      for (const { id, text } of CHAPTER.paragraphs) {
        const words = page.locator(`[id="${id}"] .words`);
        await words.click({ clickCount: 3, position: { x: 2, y: 5 } });
        expect(await copied(page)).toEqual(both(text));
      }
    });
  });
}

test('a note is copied by itself', async ({ page }) => {
  await page.goto(PATH);
  await page
    .locator('.report .s')
    .first()
    .click({ position: { x: 2, y: 5 } });
  const note = page.locator('.note .short').first();
  await page.locator('.notes summary').first().click();
  await note.click({ clickCount: 3, position: { x: 2, y: 5 } });
  expect((await copied(page)).plain).toBe((await note.innerText()).trim());
});
