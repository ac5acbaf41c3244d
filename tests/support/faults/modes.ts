import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Route } from '@playwright/test';
import { DIST } from '../paths.ts';

/** The ways in which one file fails. */
export const MODES = ['abort', '404', '500', 'garbage', 'half', 'portal', 'slow'] as const;
export type Mode = (typeof MODES)[number];

/** What a hotel's network gives in place of any file. */
const PORTAL = '<!DOCTYPE html><html><title>登录</title><p>请先登录无线网络</p></html>';
/** What no parser of any format takes. */
const GARBAGE = '\u0000\ufffd{[<(garbage undefined';

/** A file that fails, until it is mended. */
export interface Fault {
  /** How often it was asked for. */
  readonly asked: () => number;
  mend(): void;
}

/**
 * Makes the file at a path fail, whatever its query is.
 *
 * @param file path on the host, such as `/search/search.json`
 */
export async function failing(context: BrowserContext, file: string, mode: Mode): Promise<Fault> {
  let mended = false;
  let asked = 0;
  await context.route(
    ({ pathname }) => pathname === file,
    async (route) => {
      asked += 1;
      // That a page to which a link leads is slow is the browser's to show.
      const isLed = mode === 'slow' && route.request().isNavigationRequest();
      if (mended || isLed) await route.continue();
      else await fail(route, file, mode);
    },
  );
  return { asked: () => asked, mend: () => void (mended = true) };
}

async function fail(route: Route, file: string, mode: Mode): Promise<void> {
  const contentType = typeOf(file);
  if (mode === 'abort') await route.abort();
  else if (mode === '404')
    await route.fulfill({ status: 404, contentType: HTML, body: read('/404.html') });
  else if (mode === '500') await route.fulfill({ status: 500, contentType: HTML, body: '' });
  else if (mode === 'garbage') await route.fulfill({ contentType, body: GARBAGE });
  else if (mode === 'portal') await route.fulfill({ contentType: HTML, body: PORTAL });
  else if (mode === 'half') {
    const whole = read(file);
    await route.fulfill({ contentType, body: whole.subarray(0, whole.length >> 1) });
  }
  // What is slow is never answered: the tests' clock, not ours, says how long that is.
}

const HTML = 'text/html; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '': HTML,
};

function typeOf(file: string): string {
  return TYPES[path.extname(file)] ?? 'application/octet-stream';
}

/** The built file that a path leads to. */
function read(file: string): Buffer {
  const full = path.join(DIST, decodeURIComponent(file));
  const isFolder = existsSync(full) && statSync(full).isDirectory();
  return readFileSync(isFolder ? path.join(full, 'index.html') : full);
}
