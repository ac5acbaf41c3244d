import { createSearchEngine } from '../engine/engine.ts';
import { KINDS } from '../kind.ts';
import type { Filters } from '../format.ts';
import { MESSAGES } from './messages.ts';
import { renderOutcome } from './results.ts';

/** The elements of one place to search in. */
export interface BoxParts {
  readonly input: HTMLInputElement;
  /** A live region for the one-line summary. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

/** A place to search in, ready to answer. */
export interface Box {
  /** Searches for what the input holds. */
  run(filters?: Filters): Promise<void>;
}

/** After this long without an answer the reader is told that it is coming, in milliseconds. */
const PATIENCE = 200;

const base = import.meta.env.BASE_URL;
const engine = createSearchEngine({ base });

/** Begins to load what the first search needs; safe to call again. */
export function warm(): void {
  void engine.warm();
}

/** A filter as an address writes it; undefined for what is empty or unknown. */
export function readFilters(params: URLSearchParams, chapters: readonly string[]): Filters {
  const kind = KINDS.find((known) => known === params.get('kind'));
  const chapter = chapters.find((known) => known === params.get('chapter'));
  return { ...(kind ? { kind } : {}), ...(chapter ? { chapter } : {}) };
}

/** Makes a box of its parts. Links to other searches inside the results call `again`. */
export function createBox(parts: BoxParts, again: (query: string) => void): Box {
  const { input, status, results } = parts;
  results.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
    const query = event.target.closest<HTMLElement>('[data-search]')?.dataset['search'];
    if (query === undefined) return;
    event.preventDefault();
    again(query);
  });
  return {
    async run(filters = {}) {
      const waiting = window.setTimeout(() => {
        status.textContent = MESSAGES.loading;
      }, PATIENCE);
      const outcome = await engine.search(input.value, filters);
      window.clearTimeout(waiting);
      const filtered = Boolean(filters.kind ?? filters.chapter);
      const view = renderOutcome(outcome, { href: (path) => base + path, filtered });
      if (!view) return;
      status.textContent = view.status;
      results.replaceChildren(...view.nodes);
    },
  };
}
