import { BASED, OTHER_DIST, UNFINISHED_DIST } from './build-sites.ts';
import { DIST } from './paths.ts';
import { readSite } from './site.ts';
import type { Site } from './site.ts';

/** The project's own site, as `npm run build` makes it. */
export const own: Site = readSite(DIST);

/** The same report built for another origin, under a path. */
export const based: Site = readSite(BASED.dir, BASED.origin, BASED.base);

/** The site of the invented report. */
export const other: Site = readSite(OTHER_DIST);

/** The same with nothing written yet but drafts. */
export const unfinished: Site = readSite(UNFINISHED_DIST);

/** All four, by name, for tests that hold for every site. */
export const SITES: readonly (readonly [string, Site])[] = [
  ['the site', own],
  ['the site under a path', based],
  ['the invented report’s site', other],
  ['the unfinished site', unfinished],
];
