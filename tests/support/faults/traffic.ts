import type { Page, Request } from '@playwright/test';

/** After this long without a request, in milliseconds, no other is on its way. */
const QUIET = 80;

/** What a page asks for. */
export interface Traffic {
  /** Paths of all that was asked for. */
  readonly files: Set<string>;
  /** Resolves when all has been answered but what is at the path. */
  quiet(but?: string): Promise<void>;
}

/** Watches from now on. */
export function watchTraffic(page: Page): Traffic {
  const files = new Set<string>();
  const open = new Set<Request>();
  let last = Date.now();
  const pathOf = (request: Request): string => new URL(request.url()).pathname;
  page.on('request', (request) => {
    files.add(pathOf(request));
    open.add(request);
    last = Date.now();
  });
  const answered = (request: Request): void => {
    open.delete(request);
    last = Date.now();
  };
  page.on('requestfinished', answered);
  page.on('requestfailed', answered);
  return {
    files,
    async quiet(but) {
      const begun = Date.now();
      const busy = (): boolean => [...open].some((request) => pathOf(request) !== but);
      while ((busy() || Date.now() - last < QUIET) && Date.now() - begun < 10_000) {
        await new Promise((done) => setTimeout(done, 20));
      }
    },
  };
}
