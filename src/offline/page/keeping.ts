import { cachePrefix, WORKER_FILE, wholeMark } from '../names.ts';
import type { PageMessage } from '../names.ts';

/** Where the reader's wish to keep nothing is remembered. */
const WISH = 'offline';

/** What is kept on this device of the site under a base path. */
export interface Keeping {
  /** Bytes of all whole editions; 0 for none. @throws where the browser lets nothing be stored */
  size(): Promise<number>;
  /** Whether the reader has said that nothing is to be kept. */
  isUnwanted(): boolean;
  /** Whether a worker is there already. */
  isBegun(): Promise<boolean>;
  /** Stores the edition, unless it is. @throws where it could not be had or stored whole */
  keep(): Promise<ServiceWorkerRegistration>;
  /** Removes everything that is stored, and remembers that nothing is wanted. */
  remove(): Promise<void>;
}

/** Keeping for the site under `base`, by the browser's service workers. */
export function createKeeping(base: string, workers: ServiceWorkerContainer): Keeping {
  const ours = async (): Promise<string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  // A site above this one on the same origin answers, too.
  const registered = async (): Promise<ServiceWorkerRegistration | undefined> => {
    const found = await workers.getRegistration(base);
    return found?.scope === new URL(base, location.href).href ? found : undefined;
  };
  const size = async (): Promise<number> => {
    const marks = (await ours()).map(async (cacheName) => {
      const mark = await caches.match(wholeMark(base), { cacheName });
      return mark ? Number(await mark.text()) : 0;
    });
    return (await Promise.all(marks)).reduce((sum, bytes) => sum + bytes, 0);
  };
  return {
    size,
    isUnwanted: () => remembered() === 'off',
    isBegun: async () => (await registered()) !== undefined,
    async keep() {
      remember('');
      const options = { scope: base, updateViaCache: 'none' } as const;
      const worker = document.trusted.createScriptURL(base + WORKER_FILE);
      const registration = await workers.register(worker, options);
      await active(registration);
      // A worker comes back without what it stored when it is removed and wanted on one page.
      if ((await size()) === 0) await refill(registration);
      return registration;
    },
    async remove() {
      remember('off');
      await (await registered())?.unregister();
      await Promise.all((await ours()).map((name) => caches.delete(name)));
    },
  };
}

/** Resolves when a worker is in charge. @throws where the first one could not be installed */
async function active({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  const coming = active ? undefined : (waiting ?? installing);
  if (!coming) return;
  await new Promise<void>((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'redundant') reject(new Error('The worker could not be installed.'));
      if (coming.state === 'activated') resolve();
    });
  });
}

async function refill({ active }: ServiceWorkerRegistration): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const stored = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  tell(active, { kind: 'store' }, [port2]);
  if ((await stored) !== true) throw new Error('The edition could not be stored.');
}

/** Tells a worker something. */
export function tell(
  worker: ServiceWorker | null,
  message: PageMessage,
  ports: Transferable[] = [],
): void {
  worker?.postMessage(message, ports);
}

function remembered(): string | null {
  try {
    return localStorage.getItem(WISH);
  } catch {
    return null;
  }
}

function remember(wish: string): void {
  try {
    if (wish === '') localStorage.removeItem(WISH);
    else localStorage.setItem(WISH, wish);
  } catch {
    // Private windows may close storage.
  }
}
