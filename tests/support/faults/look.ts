import type { Page } from '@playwright/test';

/** How a thing that a reader did has come out: as it should, by the plain link, or with words instead. */
export type Outcome = 'works' | 'way' | 'words';

/** What a reader sees. */
export interface Seen {
  /** Headings and the report's sentences that are shown, each once. */
  readonly text: string;
  /** Whether anything has been drawn at all: an engine draws nothing while it waits for a sheet. */
  readonly drawn: boolean;
  /** What no reader should meet with: rests of a program, or another page's words. */
  readonly rubbish: readonly string[];
}

/** Notes on `window` when something has been drawn: for `addInitScript`, as the tests' clock hides when. */
export function noteDrawing(): void {
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) {
      Object.assign(window, { drawn: true });
    }
  }).observe({ type: 'paint', buffered: true });
}

/**
 * Gives files twenty times as long to come: for `addInitScript`. Where nothing is slow by intent, the machine
 * that runs the tests may be.
 */
export function bePatient(): void {
  const real = globalThis.setTimeout;
  const patient = (then: () => void, time = 0, ...rest: never[]): unknown =>
    real(then, time < 1000 ? time : time * 20, ...rest);
  Object.assign(globalThis, { setTimeout: patient });
}

/** Looks at a page as its reader does. */
export function see(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('main h1, main .s, main [data-report]')].filter(
      (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible',
    );
    const outer = shown.filter(
      (one) => !shown.some((other) => other !== one && other.contains(one)),
    );
    const text = outer.map((one) => one.textContent.replace(/\s+/g, '')).join('');
    const all = (document.body as HTMLElement | null)?.innerText ?? '';
    const rubbish = /undefined|\bNaN\b|\[object |<!DOCTYPE|<html|garbage|登录无线网络/i.exec(all);
    return { text, drawn: 'drawn' in window, rubbish: rubbish ? [rubbish[0]] : [] };
  });
}

/** What a reader is told in these places. */
export function told(page: Page, places: string): Promise<string> {
  return page.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => one.getClientRects().length > 0,
    );
    const words = shown.map((one) => one.innerText.trim());
    return words.filter((each) => /\p{Script=Han}/u.test(each)).join(' ');
  }, places);
}
