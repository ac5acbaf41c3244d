/// <reference lib="webworker" />
/**
 * The service worker: keeps one edition of the site on the device, whole, and answers for it. The
 * script changes with every edition, so the browser's own care for workers is what exchanges
 * editions: the next one is installed beside the one in charge, waits until no page of that is open,
 * or until a reader asks for it, and is dropped where it cannot be had whole.
 */
import type { PageMessage, StoredEdition } from '../names.ts';
import { answer, concerns } from './answer.ts';
import { isWhole, store } from './store.ts';
import { NETWORK, visitRecord } from './visits.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const STORED_EDITION: StoredEdition;

const { base, edition } = STORED_EDITION;
const record = visitRecord(base);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeCharge()));
self.addEventListener('message', (event) => event.waitUntil(hear(event)));
self.addEventListener('fetch', (event) => {
  if (!concerns(event.request, base)) return;
  event.respondWith(answer(event, { base, edition, record }));
  if (event.request.mode === 'navigate') event.waitUntil(tidy());
});

async function install(): Promise<void> {
  try {
    await store(STORED_EDITION);
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    if (full) self.registration.active?.postMessage({ kind: 'no-room' } satisfies PageMessage);
    throw error;
  }
}

/** Pages that are open go on with the edition they are of, however this one came into charge. */
async function takeCharge(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  await record.change((visits) => {
    for (const { id } of open) visits.of[id] ??= visits.current ?? NETWORK;
    visits.current = edition;
    visits.noRoom = false;
  });
  await tidy();
  await record.sweep();
}

async function tidy(): Promise<void> {
  const { of } = await record.read();
  if (Object.keys(of).length === 0) return;
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  await record.tidy(open.map(({ id }) => id));
}

async function hear({ data, source, ports }: ExtendableMessageEvent): Promise<void> {
  const message = data as PageMessage;
  if (message.kind === 'take-over') await self.skipWaiting();
  else if (message.kind === 'no-room') await record.change((visits) => (visits.noRoom = true));
  else if (message.kind === 'page' && source instanceof Client) await meet(source, message.edition);
  else if (message.kind === 'store') {
    const stored = store(STORED_EDITION).then(
      () => true,
      () => false,
    );
    ports[0]?.postMessage(await stored);
  }
}

/** A page says which edition it is of. One of this edition that came by the network is taken on. */
async function meet({ id }: Client, its: string): Promise<void> {
  const [controlled, all] = await Promise.all([
    self.clients.matchAll(),
    self.clients.matchAll({ includeUncontrolled: true }),
  ]);
  const isOurs = (client: Client): boolean => controlled.some((each) => each.id === client.id);
  const others = all.filter((client) => client.id !== id && !isOurs(client));
  const known = its === edition ? undefined : (await isWhole(base, its)) ? its : NETWORK;
  await record.change(({ of }) => {
    if (known === undefined) delete of[id];
    else of[id] = known;
    // Claiming takes them all, and of these it is not known what they are of.
    for (const other of others) of[other.id] ??= NETWORK;
  });
  if (known === undefined) await self.clients.claim();
}
