/** Which files a page asks for, and for which act: found by doing everything on it. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { fakeSpeech } from '../fake-speech.ts';
import { actsOn } from './acts.ts';
import type { Act } from './act.ts';
import { bePatient, noteDrawing, see } from './look.ts';
import { watchTraffic } from './traffic.ts';

/** A file that a page asks for. */
export interface Asked {
  /** Path on the host. */
  readonly file: string;
  /** Whether it is asked for before anything is done. */
  readonly atOnce: boolean;
  /** Acts that ask for it. */
  readonly acts: readonly Act[];
}

/** What a page shows and asks for where nothing fails. */
export interface Sound {
  readonly text: string;
  readonly files: readonly Asked[];
}

/**
 * What all trials share: no worker answers for the network, and a voice is there that none hears.
 *
 * @param clocked whether the test moves the pages' clock
 */
export async function openContext(
  browser: Browser,
  baseURL: string,
  clocked = false,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...{ baseURL, locale: 'zh-CN', reducedMotion: 'reduce', serviceWorkers: 'block' },
  });
  await context.addInitScript(fakeSpeech, { voices: ['zh-CN'], manner: 'told' } as const);
  await context.addInitScript(noteDrawing);
  if (!clocked) await context.addInitScript(bePatient);
  return context;
}

/** Visits a page once for each act. @throws where an act does not work though nothing fails */
export async function discover(browser: Browser, base: string, path: string): Promise<Sound> {
  const acts = new Map<string, Act[]>();
  const visit = async (act?: Act): Promise<{ text: string; files: Set<string> }> => {
    const context = await openContext(browser, base);
    const page = await context.newPage();
    const traffic = watchTraffic(page);
    await page.goto(path + (act?.ask?.(path) ?? ''));
    await page.locator('html[data-shown]').waitFor();
    await traffic.quiet();
    const { text } = await see(page);
    if (act) await perform(page, act);
    await traffic.quiet();
    await context.close();
    return { text, files: traffic.files };
  };
  const plain = await visit();
  for (const file of plain.files) acts.set(file, []);
  for (const act of actsOn(path)) {
    for (const file of (await visit(act)).files) acts.set(file, [...(acts.get(file) ?? []), act]);
  }
  // The page itself failing is the browser's to tell.
  acts.delete(path);
  const files = [...acts].map(([file, its]) => ({
    file,
    atOnce: plain.files.has(file),
    acts: its,
  }));
  return { text: plain.text, files };
}

async function perform(page: Page, act: Act): Promise<void> {
  const from = page.url();
  await act.press?.(page);
  for (let tries = 0; tries < 300; tries += 1) {
    const { outcome } = await act.look(page, from);
    if (outcome === 'works') return;
    await page.waitForTimeout(50);
  }
  throw new Error(`${act.name} does not work on ${from}, though nothing fails.`);
}
