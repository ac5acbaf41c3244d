import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { CHAPTERS } from './browser.ts';
import { fakeSpeech } from './fake-speech.ts';
import type { FakeControls, FakeSpeech } from './fake-speech.ts';

/** A chapter under a heading of the report, with several paragraphs and one after it. */
export const HEADED = CHAPTERS.find(
  ({ heading, paragraphs }, index) =>
    heading && paragraphs.length > 3 && index < CHAPTERS.length - 1,
)!;

/** What begins to read, and ends it. */
export const control = (page: Page): Locator => page.locator('.listen');

/** The player at the foot of the window. */
export const player = (page: Page): Locator => page.getByRole('region', { name: '朗读' });

/** A button of it. */
export const key = (page: Page, name: string): Locator =>
  player(page).getByRole('button', { name });

/** Opens a chapter in a browser whose voice only a test hears. */
export async function openWithVoice(
  page: Page,
  speech: Partial<FakeSpeech> = {},
  address = `/report/${HEADED.id}/`,
): Promise<void> {
  const whole: FakeSpeech = { voices: ['en-US', 'zh-CN'], manner: 'told', ...speech };
  await page.addInitScript(fakeSpeech, whole);
  await page.goto(address);
}

/** Begins to read. */
export async function listen(page: Page): Promise<void> {
  await control(page).click();
  await expect(player(page)).toBeVisible();
}

/** Asks that voice something; `ask` runs in the page. */
export function speech<Asked>(page: Page, ask: (controls: FakeControls) => Asked): Promise<Asked> {
  return page.evaluate(`(${ask.toString()})(globalThis.fakeSpeech)`);
}

/** What it has said. */
export function said(page: Page): Promise<string[]> {
  return speech(page, (controls) => controls.said.map(({ text }) => text));
}
