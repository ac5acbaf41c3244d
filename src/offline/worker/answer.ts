import { cacheOf } from '../names.ts';
import { NETWORK } from './visits.ts';
import type { VisitRecord } from './visits.ts';

/** How long a page is waited for where a newer one is known and only the network has it, in milliseconds. */
const PATIENCE = 3000;

/** What the worker keeps, and who is on a visit. */
export interface Keeper {
  readonly base: string;
  readonly edition: string;
  readonly record: VisitRecord;
}

/**
 * Whether a request is one for the edition: a file of this site, whole. Search words and marks
 * (`?q=`, `?s=`) are for the page's script and make no other file.
 */
export function concerns({ method, url, headers }: Request, base: string): boolean {
  const { origin, pathname } = new URL(url);
  return (
    method === 'GET' &&
    origin === location.origin &&
    pathname.startsWith(base) &&
    !headers.has('range')
  );
}

/**
 * Answers a request. A page comes from the edition in charge, and what it loads from the edition the
 * page is of, so that the two always belong together. What the edition does not hold, such as
 * downloads, comes by the network, and then everything that page loads does.
 */
export async function answer(event: FetchEvent, keeper: Keeper): Promise<Response> {
  const { request, clientId } = event;
  const { noRoom, of } = await keeper.record.read();
  if (request.mode !== 'navigate') {
    const edition = of[clientId] ?? keeper.edition;
    const stored = edition === NETWORK ? undefined : await find(keeper.base, edition, request.url);
    return stored ?? fetch(request);
  }
  const stored = await page(keeper, request.url);
  if (stored && !noRoom) return stored;
  try {
    return await byNetwork(event, keeper, stored ? PATIENCE : undefined);
  } catch {
    return stored ?? absent(keeper, request.url);
  }
}

/** A page of the edition in charge, or the way to it where its address lacks the slash at the end. */
async function page({ base, edition }: Keeper, url: string): Promise<Response | undefined> {
  const stored = await find(base, edition, url);
  const { origin, pathname, search } = new URL(url);
  if (stored || pathname.endsWith('/')) return stored;
  const folder = `${origin}${pathname}/`;
  return (await find(base, edition, folder)) && Response.redirect(folder + search, 301);
}

/** The stored file at an address; undefined where there is none, or no storage. */
async function find(base: string, edition: string, url: string): Promise<Response | undefined> {
  const { origin, pathname } = new URL(url);
  const file = origin + pathname.replace(/\/index\.html$/, '/');
  try {
    return await caches.match(file, { cacheName: cacheOf(base, edition) });
  } catch {
    return undefined;
  }
}

/** A page by the network; what it will load comes the same way. @throws where it does not come in time */
async function byNetwork(
  { request, resultingClientId }: FetchEvent,
  { record }: Keeper,
  patience?: number,
): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    if (patience !== undefined) setTimeout(() => reject(new Error('late')), patience);
  });
  const response = await Promise.race([fetch(request), late]);
  // Safari before 16 does not tell.
  if (resultingClientId) await record.change(({ of }) => (of[resultingClientId] = NETWORK));
  return response;
}

/** What stands for a page that is not stored while there is no network. */
async function absent({ base, edition }: Keeper, url: string): Promise<Response> {
  const { origin, pathname } = new URL(url);
  const isFile = /\.(?!html$)\w+$/.test(pathname);
  const lost = isFile ? undefined : await find(base, edition, `${origin}${base}404.html`);
  if (lost) return new Response(lost.body, { status: 404, headers: lost.headers });
  return new Response(notStored(base), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

function notStored(base: string): string {
  return (
    '<!doctype html><html lang="zh-Hans"><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width"><title>没有连上网</title>' +
    '<meta name="color-scheme" content="light dark">' +
    '<body style="font:18px/1.8 sans-serif;margin:1.5em;opacity:.8">' +
    '<p>没有连上网。这个文件没有存在这台设备上，请连上网再打开。</p>' +
    `<p><a href="${base}">回首页</a></p></html>`
  );
}
