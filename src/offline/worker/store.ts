import { gunzipSync } from 'fflate';
import { cacheOf, wholeMark } from '../names.ts';
import type { StoredEdition } from '../names.ts';
import { readPack } from '../pack.ts';

/** Headers that a host gives all its files, and stored pages keep. */
const KEPT = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];

/** Whether an edition is stored whole. What is not is never used. */
export async function isWhole(base: string, edition: string): Promise<boolean> {
  return (await caches.match(wholeMark(base), { cacheName: cacheOf(base, edition) })) !== undefined;
}

/**
 * Stores an edition whole, or nothing of it. What an earlier try left behind is removed first; an
 * edition that is whole already is not loaded again.
 *
 * @throws whatever kept it from being stored: no network, a pack that is not the edition's, no room
 */
export async function store(stored: StoredEdition): Promise<void> {
  const { base, edition, count, bytes } = stored;
  if (await isWhole(base, edition)) return;
  const name = cacheOf(base, edition);
  await caches.delete(name);
  try {
    const { pack, headers } = await fetchPack(stored);
    const cache = await caches.open(name);
    const files = readPack(gunzipSync(pack));
    await Promise.all(
      files.map(({ path, type, body }) =>
        cache.put(
          base + path,
          new Response(body, { headers: { ...headers, 'content-type': type } }),
        ),
      ),
    );
    const kept = (await cache.keys()).length;
    if (kept !== count) throw new Error(`${kept} of ${count} files were stored.`);
    await cache.put(wholeMark(base), new Response(String(bytes)));
    if (!(await isWhole(base, edition))) throw new Error('It was deleted meanwhile.');
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

interface FetchedPack {
  readonly pack: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The pack that the edition's hash is of. Whatever else a line gives for it, such as the page of a
 * hotel's network, may lie in the browser's cache, and is asked for once more past it.
 */
async function fetchPack({ pack, hash }: StoredEdition): Promise<FetchedPack> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(pack, { cache });
    const bytes = await response.arrayBuffer();
    if ((await sha256(bytes)) !== hash) continue;
    const headers = KEPT.map((name) => [name, response.headers.get(name) ?? ''] as const);
    return {
      pack: new Uint8Array(bytes),
      headers: Object.fromEntries(headers.filter(([, value]) => value !== '')),
    };
  }
  throw new Error(`What came is not ${pack}.`);
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
