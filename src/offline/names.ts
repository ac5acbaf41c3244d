/** The worker's script, below the base path: a worker may answer for what lies beside it alone. */
export const WORKER_FILE = 'sw.js';

/** Folder of the pack, below the base path. */
export const PACK_FOLDER = 'offline/';

/** What the build writes into the worker: which edition it keeps, and how to have it whole. */
export interface StoredEdition {
  /** Path the site is served under, beginning and ending with a slash. */
  readonly base: string;
  /** The edition's name, as its pages bear it (`data-edition`). */
  readonly edition: string;
  /** Address of the pack. */
  readonly pack: string;
  /** SHA-256 of the pack, hexadecimal. */
  readonly hash: string;
  /** How many files the pack holds. */
  readonly count: number;
  /** What they take on the device, in bytes. */
  readonly bytes: number;
}

/** What a page tells the worker. */
export type PageMessage =
  /** Which edition the page is of. */
  | { readonly kind: 'page'; readonly edition: string }
  /** The reader wants the newer edition now. */
  | { readonly kind: 'take-over' }
  /** The edition is to be stored anew; the port is told whether that succeeded. */
  | { readonly kind: 'store' }
  /** A newer edition has no room on the device. From the worker that was to bring it. */
  | { readonly kind: 'no-room' };

/** What the names of all caches of the site under a base path begin with; an origin may hold several sites. */
export function cachePrefix(base: string): string {
  return `edition ${base} `;
}

/** Name of an edition's cache. */
export function cacheOf(base: string, edition: string): string {
  return cachePrefix(base) + edition;
}

/**
 * The address an edition's cache holds its size under (bytes, as text). It is put there last, and says
 * that the cache is whole.
 */
export function wholeMark(base: string): string {
  return `${base}${PACK_FOLDER}whole`;
}

/** Megabytes to download, as an edition's name tells them after its hyphen; undefined for no such name. */
export function downloadSize(edition: string): string | undefined {
  return /-([\d.]+)$/.exec(edition)?.[1];
}
