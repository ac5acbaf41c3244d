import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { listPages } from '../../src/build/built-page.ts';
import { loadEdition } from '../../src/edition.ts';
import { DIST, PROJECT } from './paths.ts';

/** Paths of every built page, those that no sitemap lists included. */
export const PATHS: readonly string[] = listPages(DIST).map(
  (file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
);

const { chapters } = loadEdition(PROJECT).report;

/** A chapter with several leads, so that there is something to follow. */
export const CHAPTER = chapters.find(
  ({ paragraphs }) => paragraphs.filter(({ leadLength }) => leadLength > 0).length > 2,
)!;

/** Path of that chapter's page. */
export const CHAPTER_PATH = `/report/${CHAPTER.id}/`;

/** All chapters, in reading order. */
export const CHAPTERS = chapters;

/** Everything that went wrong while a page was open, in words. */
export type Complaints = string[];

/** Notes whatever a page prints, throws, fails to load, or asks another origin for. */
export function listen(page: Page, origin: string): Complaints {
  const complaints: Complaints = [];
  page.on('console', (message) => {
    // What the page meets with here is what it meets with where service workers are refused.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
      complaints.push(`request to another origin: ${url.href}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What the page before was still asking for, such as its icon, when this one was opened.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    complaints.push(`failed: ${request.url()}`);
  });
  return complaints;
}

interface WorkerFixtures {
  /** One page for all tests of a worker, as opening one costs more than most of them. */
  readonly shared: {
    readonly page: Page;
    readonly complaints: Complaints;
    readonly origin: string;
  };
}

/** Playwright's test with a page that each worker opens once. */
export const test = base.extend<object, WorkerFixtures>({
  shared: [
    async ({ browser }, use, { project }) => {
      const origin = project.use.baseURL ?? '';
      const context = await browser.newContext({
        ...{ reducedMotion: 'reduce', locale: 'zh-CN', serviceWorkers: 'block' },
      });
      const page = await context.newPage();
      await use({ page, complaints: listen(page, origin), origin });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
