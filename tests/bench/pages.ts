import type { Browser } from '@playwright/test';
import { startBrowser } from './browser.ts';
import { target } from './finding.ts';
import type { Finding } from './finding.ts';
import { pageKinds } from './page-kinds.ts';
import type { PageKind } from './page-kinds.ts';
import { serveCompressed } from './site-server.ts';
import type { CountingServer, Sent } from './site-server.ts';
import { siteUnderTest } from './site-under-test.ts';
import { sum } from './statistics.ts';
import { bytes } from './units.ts';

/** What a chapter may weigh with all that it loads, in bytes, and how many requests it may make. */
const CHAPTER_TARGET = { bytes: 28 * 1024, requests: 8 };

/** Kinds of files, and how their paths end. */
const TYPES = [
  ['HTML', /(\/|\.html)$/],
  ['CSS', /\.css$/],
  ['script', /\.js$/],
  ['fonts', /\.woff2$/],
  ['images', /\.(svg|png|ico|webp)$/],
] as const;

/** What a first visit to each kind of page loads, as a browser asks for it. */
export async function pages(): Promise<Finding> {
  const { dir } = await siteUnderTest();
  const server = await serveCompressed(dir);
  const { browser } = await startBrowser();
  const loads: { readonly kind: PageKind; readonly sent: readonly Sent[] }[] = [];
  for (const kind of pageKinds(dir)) {
    loads.push({ kind, sent: await firstLoad(browser, server, kind.path) });
  }
  await browser.close();
  server.close();
  const chapter = loads.find(({ kind }) => kind.name === 'chapter')?.sent ?? [];
  return {
    title: 'Pages: a first visit, bytes as sent (Brotli)',
    tables: [
      {
        head: ['page', ...TYPES.map(([name]) => name), 'other', 'in all', 'requests'],
        rows: loads.map(({ kind, sent }) => [kind.name, ...weights(sent), String(sent.length)]),
      },
    ],
    remarks: chapterTargets(chapter),
  };
}

/**
 * What a browser that has seen nothing is sent for a page. Without a service worker: the pack that it
 * fetches afterwards is for reading without a network, and no part of the page.
 */
export async function firstLoad(
  browser: Browser,
  server: CountingServer,
  path: string,
): Promise<Sent[]> {
  const context = await browser.newContext({
    ...{ viewport: { width: 360, height: 740 }, serviceWorkers: 'block', locale: 'zh-CN' },
  });
  const page = await context.newPage();
  server.taken();
  await page.goto(server.origin + path, { waitUntil: 'networkidle' });
  await context.close();
  return server.taken();
}

/** Bytes of each type, of the others, and of all, for print. */
export function weights(sent: readonly Sent[]): string[] {
  const size = (of: readonly Sent[]): number => sum(of.map((file) => file.bytes));
  const typed = TYPES.map(([, ending]) => size(sent.filter(({ path }) => ending.test(path))));
  const all = size(sent);
  return [...typed, all - sum(typed), all].map(bytes);
}

/** Bytes of the HTML, the sheets and the scripts: what other projects are compared by. */
export function textBytes(sent: readonly Sent[]): number {
  const texts = sent.filter(({ path }) => /(\/|\.html|\.css|\.js)$/.test(path));
  return sum(texts.map((file) => file.bytes));
}

function chapterTargets(sent: readonly Sent[]): string[] {
  const text = textBytes(sent);
  const all = bytes(sum(sent.map((file) => file.bytes)));
  return [
    target(
      text <= CHAPTER_TARGET.bytes,
      `the longest chapter’s HTML, CSS and scripts: ${bytes(text)} (at most ${bytes(CHAPTER_TARGET.bytes)})`,
    ),
    target(
      sent.length <= CHAPTER_TARGET.requests,
      `its requests: ${sent.length} (at most ${CHAPTER_TARGET.requests})`,
    ),
    `With the heading font, which it is read without until that has come, and pictures: ${all}.`,
  ];
}
