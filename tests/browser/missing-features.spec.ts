/** Features of the platform that a browser may lack, one at a time: what it costs a reader. */
import { expect, test } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { CHAPTER_PATH } from '../support/browser.ts';
import { ACTS } from '../support/faults/acts.ts';
import { openContext } from '../support/faults/discover.ts';
import { see } from '../support/faults/look.ts';
import type { Outcome } from '../support/faults/look.ts';

/** Globals and members, as paths from `globalThis`, that some browser with modules or a reader's choice lacks. */
const MISSING = [
  ...['crypto', 'Intl.Segmenter', 'IntersectionObserver', 'MutationObserver', 'ResizeObserver'],
  ...['AbortController', 'WebAssembly', 'DecompressionStream', 'fetch', 'matchMedia', 'caches'],
  ...['CSS.highlights', 'Highlight', 'structuredClone', 'requestIdleCallback'],
  ...['speechSynthesis', 'visualViewport', 'indexedDB', 'localStorage', 'sessionStorage'],
  ...[
    'Navigator.prototype.serviceWorker',
    'Navigator.prototype.share',
    'Navigator.prototype.clipboard',
  ],
  ...['HTMLElement.prototype.popover', 'HTMLDialogElement.prototype.showModal'],
  ...['Array.prototype.at', 'String.prototype.at', 'String.prototype.replaceAll', 'Object.hasOwn'],
  ...['Promise.withResolvers', 'Promise.allSettled', 'Array.prototype.findLast', 'Object.groupBy'],
  ...['Document.prototype.startViewTransition', 'Element.prototype.checkVisibility'],
  ...['Element.prototype.scrollIntoView', 'History.prototype.replaceState', 'URL.canParse'],
] as const;
type Feature = (typeof MISSING)[number];

/** What is left where the script of all pages cannot run. */
const DEAD: Readonly<Record<string, Outcome>> = {
  ...{ note: 'way', cite: 'way', search: 'way', arrive: 'way' },
  ...{ elder: 'words', searched: 'words' },
};

/** What comes of an act where a feature is missing; it works where none is named. */
const COSTS: Readonly<Partial<Record<Feature, Readonly<Record<string, Outcome>>>>> = {
  'HTMLElement.prototype.popover': { note: 'way', cite: 'way' },
  'HTMLDialogElement.prototype.showModal': { search: 'way' },
  AbortController: { search: 'words', searched: 'words' },
  fetch: { cite: 'words', search: 'words', searched: 'words' },
  // Every engine that runs modules has both; without them no script runs, and the page says so.
  MutationObserver: DEAD,
  matchMedia: DEAD,
};

const ON_CHAPTER = ['note', 'cite', 'search', 'elder', 'arrive'];

/** Takes a feature away: for `addInitScript`. */
function take(path: string): void {
  const names = path.split('.');
  const name = names.pop() ?? '';
  let owner: unknown = globalThis;
  for (const each of names) owner = (owner as Record<string, unknown> | undefined)?.[each];
  if (owner === undefined) return;
  Reflect.deleteProperty(owner as object, name);
  if (name in (owner as object)) Object.defineProperty(owner, name, { value: undefined });
}

async function outcomes(browser: Browser, base: string, missing: Feature): Promise<string[]> {
  const found: string[] = [];
  for (const act of ACTS.filter(({ name }) => [...ON_CHAPTER, 'searched'].includes(name))) {
    const path = act.name === 'searched' ? '/search/' : CHAPTER_PATH;
    const isDead = COSTS[missing] === DEAD;
    const context = await openContext(browser, base, isDead);
    await context.addInitScript(take, missing);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => {
      if (!isDead) found.push(`${act.name}: throws ${message}`);
    });
    await page.goto(path + (act.ask?.(path) ?? ''));
    const { text, rubbish } = await see(page);
    if (text === '' || rubbish.length > 0)
      found.push(`${act.name}: shows ${text}${rubbish.join('')}`);
    const from = page.url();
    await act.press?.(page);
    const outcome = async (): Promise<unknown> => (await act.look(page, from)).outcome;
    await expect.poll(outcome, { timeout: 20_000 }).toBeDefined();
    found.push(`${act.name}: ${(await act.look(page, from)).outcome ?? ''}`);
    await context.close();
  }
  return found.sort();
}

for (const missing of MISSING) {
  test(`without ${missing}`, async ({ browser, baseURL }) => {
    const costs = COSTS[missing] ?? {};
    const hoped = [...ON_CHAPTER, 'searched'].map((name) => `${name}: ${costs[name] ?? 'works'}`);
    expect(await outcomes(browser, baseURL ?? '', missing)).toEqual(hoped.sort());
  });
}
