/** Features of the platform that a browser may lack, one at a time: what it costs a reader. */
import { expect, test } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { CHAPTER_PATH } from '../support/browser.ts';
import type { Act } from '../support/faults/act.ts';
import { ACTS } from '../support/faults/acts.ts';
import { openContext } from '../support/faults/discover.ts';
import { see } from '../support/faults/look.ts';
import type { Outcome } from '../support/faults/look.ts';

/**
 * What some browser with modules, or a reader’s choice, lacks: globals and members, as paths from `globalThis`,
 * which are taken away together.
 */
const MISSING = {
  'what engines have had since 2021 or later': [
    ...['Array.prototype.at', 'Array.prototype.findLast', 'String.prototype.at', 'Object.hasOwn'],
    ...['Object.groupBy', 'Promise.withResolvers', 'String.prototype.replaceAll', 'URL.canParse'],
    ...['CSS.highlights', 'Highlight', 'structuredClone', 'Document.prototype.startViewTransition'],
    ...['Element.prototype.checkVisibility', 'Intl.Segmenter', 'DecompressionStream'],
  ],
  'what WebKit or Firefox lacked longest': [
    ...['requestIdleCallback', 'visualViewport', 'ResizeObserver', 'IntersectionObserver'],
    ...['Promise.allSettled'],
  ],
  'what an insecure address has not': [
    ...['crypto', 'caches', 'Navigator.prototype.serviceWorker', 'Navigator.prototype.share'],
    ...['Navigator.prototype.clipboard'],
  ],
  localStorage: ['localStorage'],
  'other storage': ['sessionStorage', 'indexedDB'],
  speechSynthesis: ['speechSynthesis'],
  WebAssembly: ['WebAssembly'],
  'scrolling and the history': [
    ...['Element.prototype.scrollIntoView', 'History.prototype.replaceState'],
  ],
  popovers: ['HTMLElement.prototype.popover'],
  dialogs: ['HTMLDialogElement.prototype.showModal'],
  AbortController: ['AbortController'],
  fetch: ['fetch'],
  MutationObserver: ['MutationObserver'],
  matchMedia: ['matchMedia'],
} as const;
type Missing = keyof typeof MISSING;

/** What is left where the script of all pages cannot run. */
const DEAD: Readonly<Record<string, Outcome>> = {
  ...{ note: 'way', cite: 'way', search: 'way', arrive: 'way' },
  ...{ elder: 'words', searched: 'words' },
};

/** What comes of an act where a feature is missing; it works where none is named. */
const COSTS: Readonly<Partial<Record<Missing, Readonly<Record<string, Outcome>>>>> = {
  popovers: { note: 'way', cite: 'way' },
  dialogs: { search: 'way' },
  AbortController: { search: 'words', searched: 'words' },
  fetch: { cite: 'words', search: 'words', searched: 'words' },
  // Every engine that runs modules has both; without them no script runs, and the page says so.
  MutationObserver: DEAD,
  matchMedia: DEAD,
};

const TRIED = ['note', 'cite', 'search', 'elder', 'arrive', 'searched'];

/** Takes features away: for `addInitScript`. */
function take(paths: readonly string[]): void {
  for (const path of paths) {
    const names = path.split('.');
    const name = names.pop() ?? '';
    let owner: unknown = globalThis;
    for (const each of names) owner = (owner as Record<string, unknown> | undefined)?.[each];
    if (owner === undefined) continue;
    Reflect.deleteProperty(owner as object, name);
    if (name in (owner as object)) Object.defineProperty(owner, name, { value: undefined });
  }
}

/** Does one thing without them; says what went wrong on the way. */
async function tryAct(browser: Browser, base: string, missing: Missing, act: Act): Promise<void> {
  const costs = COSTS[missing];
  const path = act.name === 'searched' ? '/search/' : CHAPTER_PATH;
  const context = await openContext(browser, base, costs === DEAD);
  await context.addInitScript(take, MISSING[missing]);
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto(path + (act.ask?.(path) ?? ''));
  const { text, rubbish } = await see(page);
  expect(rubbish, act.name).toEqual([]);
  expect(text, act.name).not.toBe('');
  const from = page.url();
  await act.press?.(page);
  // What is told on the way, as that nothing can be remembered, is not yet what comes of it.
  await expect
    .poll(async () => (await act.look(page, from)).outcome, {
      message: act.name,
      timeout: 20_000,
      intervals: [100],
    })
    .toBe(costs?.[act.name] ?? 'works');
  if (costs !== DEAD) expect(thrown, act.name).toEqual([]);
  await context.close();
}

for (const missing of Object.keys(MISSING) as Missing[]) {
  test(`without ${missing}`, async ({ browser, baseURL }) => {
    for (const act of ACTS.filter(({ name }) => TRIED.includes(name))) {
      await tryAct(browser, baseURL ?? '', missing, act);
    }
  });
}
