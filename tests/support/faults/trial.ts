/** One file failing while a reader does one thing. */
import type { Browser, Page } from '@playwright/test';
import type { Act, Look } from './act.ts';
import { openContext } from './discover.ts';
import type { Sound } from './discover.ts';
import { see } from './look.ts';
import type { Outcome } from './look.ts';
import { failing } from './modes.ts';
import type { Mode } from './modes.ts';
import { watchTraffic } from './traffic.ts';

/** What is tried. */
export interface Case {
  readonly path: string;
  readonly file: string;
  readonly atOnce: boolean;
  readonly mode: Mode;
  /** Nothing where the page is only read. */
  readonly act: Act | undefined;
}

/** What came of it. */
export interface Result {
  readonly outcome: Outcome | 'nothing';
  readonly said: string;
  /** What no reader should meet with. */
  readonly faults: readonly string[];
}

/** Longest that a reader waits for the text, or for words; by the page's clock, in milliseconds. */
const LIMIT = 5000;
/** After this long by the page's clock, nothing more comes of it. */
const END = 16_000;
/** Longest that a test waits for what has no clock to go by. */
const PATIENCE = 20_000;
const STEP = 500;

/** A page with a file that fails, and its clock. */
interface Stage {
  readonly page: Page;
  /** Lets time pass on the page when all else that it waits for has come; returns how long it has been. */
  readonly pass: () => Promise<number>;
  readonly begin: () => void;
}

/** Tries one case. */
export async function tryCase(
  browser: Browser,
  base: string,
  sound: Sound,
  tried: Case,
): Promise<Result> {
  const { path, file, mode, act } = tried;
  const context = await openContext(browser, base, isClocked(tried));
  const fault = await failing(context, file, mode);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => {
    if (!isOwn(error, tried)) faults.push(`throws ${error.name}: ${error.message}`);
  });
  const stage = await open(page, tried, path + (act?.ask?.(path) ?? ''));
  faults.push(...(await read(stage, sound)));
  let result: Look & { readonly silent: number } = { said: '', outcome: 'works', silent: 0 };
  if (act && faults.length === 0) {
    const from = page.url();
    stage.begin();
    await act.press?.(page);
    result = await lookOn(stage, act, from);
    if (result.silent > LIMIT) faults.push(`says nothing for ${result.silent / 1000} s`);
    faults.push(...(await see(page)).rubbish.map((words) => `shows “${words}”`));
    if (result.outcome === 'words') {
      fault.mend();
      faults.push(...(await again(stage, act, result.said)));
    }
  }
  await context.close();
  return { outcome: result.outcome ?? 'nothing', said: result.said, faults };
}

/** Whether an error is the failing file's own, which no page can keep it from throwing. */
function isOwn({ name, stack }: Error, { file, atOnce }: Case): boolean {
  return (
    atOnce && file.endsWith('.js') && (name === 'SyntaxError' || stack?.includes(file) === true)
  );
}

/** A script that does not come is noticed by the clock alone, as all is that is slow. */
function isClocked({ file, mode, atOnce }: Case): boolean {
  return mode === 'slow' || (atOnce && file.endsWith('.js'));
}

async function open(page: Page, tried: Case, address: string): Promise<Stage> {
  const { file, mode } = tried;
  const traffic = watchTraffic(page);
  const clocked = isClocked(tried);
  if (clocked) await page.clock.install();
  await page.goto(address, { waitUntil: mode === 'slow' ? 'commit' : 'load' });
  let passed = 0;
  let begun = Date.now();
  return {
    page,
    begin() {
      passed = 0;
      begun = Date.now();
    },
    async pass() {
      await traffic.quiet(mode === 'slow' ? file : undefined);
      if (!clocked) return ((Date.now() - begun) * END) / PATIENCE;
      await page.clock.runFor(STEP);
      passed += STEP;
      return passed;
    },
  };
}

/** Waits for the text; says what is wrong with it. */
async function read({ page, pass }: Stage, sound: Sound): Promise<string[]> {
  for (;;) {
    const { text, drawn, rubbish } = await see(page);
    if (drawn && text === sound.text) return rubbish.map((words) => `shows “${words}”`);
    if ((await pass()) <= LIMIT) continue;
    // No frame is drawn by the page's clock.
    if (!drawn && (await isDrawn(page))) continue;
    return [drawn ? `shows ${text.length} of ${sound.text.length} characters` : 'draws nothing'];
  }
}

/** Whether something is drawn within what a machine under load takes for a frame. */
function isDrawn(page: Page): Promise<boolean> {
  const drawn = page.waitForFunction(() => 'drawn' in window, undefined, { timeout: 3000 });
  return drawn.then(
    () => true,
    () => false,
  );
}

/**
 * Waits until an act has come out; `silent` is how long nothing was said of it, in milliseconds.
 *
 * @param old words that stand there from before
 */
async function lookOn(
  { page, pass }: Stage,
  act: Act,
  from: string,
  old?: string,
): Promise<Look & { readonly silent: number }> {
  let silent: number | undefined;
  let passed = 0;
  for (;;) {
    // A page that is being left cannot be looked at.
    let look = await act.look(page, from).catch((): Look => ({ said: '' }));
    if (look.said === old) look = { said: '' };
    if (look.said !== '' || look.outcome) silent ??= passed;
    // Words may stand there for the moment in which what they speak of comes.
    if (look.outcome === 'words') look = await act.look(page, from);
    if (look.outcome || passed > END) return { ...look, silent: silent ?? passed };
    passed = await pass();
  }
}

/** Does it once more when nothing fails any longer; says so where that does not work. */
async function again(stage: Stage, act: Act, said: string): Promise<string[]> {
  const { page } = stage;
  const from = page.url();
  stage.begin();
  if (said.includes('刷新')) {
    await page.reload();
    // What is remembered, or in the address, may have done it already.
    await stage.pass();
    if ((await act.look(page, from)).outcome !== 'works') await act.press?.(page);
  } else await (act.again ?? act.press)?.(page);
  const { outcome } = await lookOn(stage, act, from, said);
  return outcome === 'works' ? [] : [`does not work again after “${said}”`];
}
