import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { settings } from '../../src/site/deployment.ts';
import { CHAPTERS } from './browser.ts';
import { card } from './card.ts';

/** A chapter of several paragraphs of several sentences, with marks in them. */
export const CHAPTER = CHAPTERS.find(
  ({ paragraphs, heading }) =>
    heading && paragraphs.filter(({ sentences }) => sentences.length > 2).length > 2,
)!;
/** Path of its page. */
export const PATH = `/report/${CHAPTER.id}/`;
/** A paragraph of it, of several sentences. */
export const PARAGRAPH = CHAPTER.paragraphs.find(({ sentences }) => sentences.length > 2)!;
/** Where the addresses in citations begin. */
export const SITE = settings.siteUrl + settings.basePath;

/** A paragraph's number. */
export const numberOf = (page: Page, id: string): Locator => page.locator(`[id="${id}"] > .number`);
/** What the card offers to do. */
export const act = (page: Page, name: string): Locator => card(page).locator(`[data-do=${name}]`);
/** What the card says has been done. */
export const status = (page: Page): Locator => card(page).getByRole('status');
/** 引用所选. */
export const quoteButton = (page: Page): Locator => page.getByRole('button', { name: '引用所选' });
/** What is on the clipboard. */
export const pasted = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** Opens the card of a paragraph's number. */
export async function open(page: Page, id = PARAGRAPH.id): Promise<void> {
  await numberOf(page, id).click();
  await expect(card(page).locator('.citing')).toBeVisible();
}

/** Selects from the first character of an element to the last of another, but for some at either end. */
export async function select(page: Page, from: string, to = from, without = 0): Promise<string> {
  return page.evaluate(
    ([first, last, spared]) => {
      const texts = (id: string): Text[] => {
        const walker = document.createTreeWalker(document.getElementById(id)!, 4);
        const found: Text[] = [];
        while (walker.nextNode()) found.push(walker.currentNode as Text);
        return found;
      };
      const [start, end] = [texts(first)[0]!, texts(last).at(-1)!];
      const selection = document.getSelection()!;
      selection.setBaseAndExtent(start, spared, end, end.length - spared);
      return selection.toString().replace(/\s+/g, '');
    },
    [from, to, without] as const,
  );
}
