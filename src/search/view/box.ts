import { steer } from './arrows.ts';
import { createSearchEngine } from '../engine/engine.ts';
import type { Filters } from '../format.ts';
import { fullText } from './full-text.ts';
import { MESSAGES } from './messages.ts';
import { renderOutcome } from './results.ts';

/** The elements of one place to search in. */
export interface BoxParts {
  readonly input: HTMLInputElement;
  /** A live region for the one-line summary. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  /** On the search page, a leaf: shows or hides what stands there as long as nothing is found. */
  readonly offer?: (shown: boolean) => void;
}

/** A place to search in, ready to answer. */
export interface Box {
  /** Searches for what the input holds. */
  run(filters?: Filters): Promise<void>;
}

/** After this long without an answer the reader is told that it is coming, in milliseconds. */
const PATIENCE = 200;

const base = import.meta.env.BASE_URL;
const engine = createSearchEngine({
  base,
  fullText,
  importModule: (url) => import(/* @vite-ignore */ url) as Promise<unknown>,
});

// pagefind.js leaves its own start unhandled when a file fails (1.6); the engine hears of that by
// the search that it asks for, and answers all the same.
window.addEventListener('unhandledrejection', (event) => {
  const { reason } = event as { reason: unknown };
  const trace = reason instanceof Error ? `${reason.message} ${reason.stack ?? ''}` : '';
  if (/pagefind/i.test(trace)) event.preventDefault();
});

/** Makes a box of its parts. Links to other searches inside the results call `again`. */
export function createBox(parts: BoxParts, again: (query: string) => void): Box {
  const { input, status, results, offer } = parts;
  let last: Filters = {};
  let pages = 1;
  void engine.warm();
  steer(input, results);
  const show = async (): Promise<void> => {
    const waiting = window.setTimeout(() => {
      status.textContent = MESSAGES.loading;
    }, PATIENCE);
    const outcome = await engine.search(input.value, last, pages);
    window.clearTimeout(waiting);
    const href = (path: string): string => base + path;
    const view = renderOutcome(outcome, { href, filters: last, leaf: offer !== undefined });
    if (!view) return;
    offer?.(outcome.state !== 'found');
    status.textContent = view.status;
    results.replaceChildren(...view.nodes);
  };
  results.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
    if (event.target.closest('[data-more]')) {
      pages += 1;
      void show();
    }
    const query = event.target.closest<HTMLElement>('[data-search]')?.dataset['search'];
    if (query === undefined) return;
    event.preventDefault();
    again(query);
  });
  return {
    run(filters = {}) {
      last = filters;
      pages = 1;
      return show();
    },
  };
}
