import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readPages } from '../../src/build/built-page.ts';
import type { BuiltPage } from '../../src/build/built-page.ts';

/** A built site as the tests see it. */
export interface Site {
  /** Absolute path of its folder. */
  readonly dir: string;
  /** Origin it was built for, without a trailing slash. */
  readonly origin: string;
  /** Path it was built for, beginning and ending with a slash. */
  readonly base: string;
  readonly pages: readonly BuiltPage[];
}

/** Reads a built site; the origin and base are what it was built with. */
export function readSite(dir: string, origin = 'http://localhost:4321', base = '/'): Site {
  return { dir, origin, base, pages: readPages(dir) };
}

/** Address of a page: its folder, or the file where it is not an index. */
export function addressOf({ origin, base }: Site, file: string): string {
  return origin + base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** The page of that path below the base, such as `report/x/index.html`. */
export function pageOf(site: Site, file: string): BuiltPage {
  const page = site.pages.find((candidate) => candidate.file === file);
  if (!page) throw new Error(`The built site has no ${file}`);
  return page;
}

/**
 * The built file that an absolute address of this site is answered with, relative to the folder;
 * undefined when there is none. As static hosts do, a path that ends in a slash means its
 * `index.html`, and nothing else is guessed.
 */
export function fileAt({ dir, origin, base }: Site, address: string): string | undefined {
  const url = new URL(address);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  const relative = decodeURIComponent(url.pathname.slice(base.length));
  const file = relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
  const full = path.join(dir, file);
  return existsSync(full) && statSync(full).isFile() ? file : undefined;
}

/** The text of a built file. */
export function readBuilt({ dir }: Site, file: string): string {
  return readFileSync(path.join(dir, file), 'utf8');
}

/** Every address in the sitemaps that the site's robots.txt names. */
export function sitemapAddresses(site: Site): string[] {
  const index = /^Sitemap: (\S+)$/m.exec(readBuilt(site, 'robots.txt'))?.[1] ?? '';
  return readSitemap(site, index).flatMap((address) => readSitemap(site, address));
}

function readSitemap(site: Site, address: string): string[] {
  const file = fileAt(site, address);
  if (file === undefined) throw new Error(`There is no sitemap at ${address}`);
  return [...readBuilt(site, file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc);
}
