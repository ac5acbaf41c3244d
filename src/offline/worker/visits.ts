import { cacheOf, cachePrefix, PACK_FOLDER } from '../names.ts';

/** In place of an edition's name: the page came by the network, and so does all that it loads. */
export const NETWORK = 'network';

/** Which edition open pages are of, as far as that is not the one in charge. */
export interface Visits {
  /** The edition in charge. */
  current?: string;
  /** Whether there was no room for the edition that follows it. */
  noRoom?: boolean;
  /** Editions, or {@link NETWORK}, by the ids of pages (service worker clients). */
  readonly of: Record<string, string>;
}

/** The record of visits; it outlives the worker, which a browser ends whenever it idles. */
export interface VisitRecord {
  read(): Promise<Visits>;
  /** Changes it, and keeps the change. */
  change(by: (visits: Visits) => void): Promise<void>;
  /** Forgets pages that are not open any more, and deletes the editions they were the last of. */
  tidy(open: readonly string[]): Promise<void>;
  /** Deletes every edition but the one in charge and those of open pages, halves of some included. */
  sweep(): Promise<void>;
}

/** The record of the site under a base path. Storage that fails costs the memory alone. */
export function visitRecord(base: string): VisitRecord {
  const name = cacheOf(base, 'visits');
  const address = `${base}${PACK_FOLDER}visits`;
  let reading: Promise<Visits> | undefined;
  const read = (): Promise<Visits> => (reading ??= load(name, address));
  const change: VisitRecord['change'] = async (by) => {
    const visits = await read();
    const before = JSON.stringify(visits);
    by(visits);
    const after = JSON.stringify(visits);
    if (after === before) return;
    try {
      await (await caches.open(name)).put(address, new Response(after));
    } catch {
      // It holds as long as this worker runs.
    }
  };
  const remove = async (names: readonly string[]): Promise<void> => {
    const { current = '', of } = await read();
    const used = [name, ...[current, ...Object.values(of)].map((each) => cacheOf(base, each))];
    const unused = names.filter((each) => !used.includes(each));
    await Promise.all(unused.map((each) => caches.delete(each)));
  };
  return {
    read,
    change,
    async tidy(open) {
      const known = Object.values((await read()).of);
      await change(({ of }) => {
        for (const id of Object.keys(of)) if (!open.includes(id)) delete of[id];
      });
      await remove(known.map((edition) => cacheOf(base, edition)));
    },
    async sweep() {
      const all = await caches.keys();
      await remove(all.filter((each) => each.startsWith(cachePrefix(base))));
    },
  };
}

async function load(name: string, address: string): Promise<Visits> {
  try {
    const kept = await caches.match(address, { cacheName: name });
    if (kept) return (await kept.json()) as Visits;
  } catch {
    // As if nothing had been kept.
  }
  return { of: {} };
}
