/// <reference lib="webworker" />
/**
 * The service worker of a site that keeps nothing on devices (any more): it takes the place of the
 * one before it, deletes what that stored, and goes. Open pages go on by the network.
 */
import { cachePrefix } from '../names.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const BASE: string;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(cachePrefix(BASE)));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
