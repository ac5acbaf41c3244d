/** A thing that a reader does on a page, and how it comes out. */
import type { Page } from '@playwright/test';
import { told } from './look.ts';
import type { Outcome } from './look.ts';

/** What has come of an act so far. */
export interface Look {
  /** Undefined while it is under way. */
  readonly outcome?: Outcome | undefined;
  /** What the reader is told, of what is coming as of what will not come. */
  readonly said: string;
}

/** One thing that a reader does. */
export interface Act {
  readonly name: string;
  /** The pages on which it can be done. */
  readonly on: RegExp;
  /** Whether every page has it, by the same script. */
  readonly everywhere?: true;
  /** What it adds to a page's address. */
  readonly ask?: (path: string) => string;
  /** Nothing where the address is all. */
  readonly press?: (page: Page) => Promise<void>;
  /** How it is done once more on the same page; as the first time if absent. */
  readonly again?: (page: Page) => Promise<void>;
  /** @param from address where it was done */
  readonly look: (page: Page, from: string) => Promise<Look>;
}

/** What a page says of itself as a whole. */
const NOTICES = '.notice';
/** What says that something is coming. */
export const COMING = /正在|……$/;

/** Whether one of these can be seen. */
export const shows = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).first().isVisible();

/** What is told in one of these places, if it is not only that something is coming. */
export async function wordsIn(page: Page, places: string): Promise<Look> {
  const said = await told(page, `${places}, ${NOTICES}`);
  return { said, outcome: said !== '' && !COMING.test(said) ? 'words' : undefined };
}
