import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './astro-build.ts';
import { buildFourthLayer } from './fourth-layer.ts';
import { overlayReport } from './overlay.ts';
import { DIST, OTHER_REPORT, SCRATCH, UNFINISHED } from './paths.ts';

/** Where the site built under another origin and path lies, and what it was built with. */
export const BASED = {
  dir: path.join(SCRATCH, 'based'),
  origin: 'https://example.org',
  base: '/wulong/',
} as const;

/** Where the site of the invented report lies. */
export const OTHER_DIST = path.join(SCRATCH, 'other');

/** Where the site of the same report lies when nothing is written yet but drafts. */
export const UNFINISHED_DIST = path.join(SCRATCH, 'unfinished');

/**
 * Builds, one after the other as they share Astro's cache, the sites that the tests look at beside
 * `dist/`.
 *
 * @throws Error with the output of a build that fails
 */
export default function buildSites(): void {
  if (!existsSync(DIST)) throw new Error('There is no dist/. Run: npm run test:dist');
  build(BASED.dir, { SITE_URL: BASED.origin, BASE_PATH: BASED.base });
  build(OTHER_DIST, { REPORT_DIR: OTHER_REPORT });
  const unfinished = overlayReport(UNFINISHED);
  build(UNFINISHED_DIST, { REPORT_DIR: unfinished });
  rmSync(unfinished, { recursive: true });
  buildFourthLayer();
}

function build(dir: string, env: Parameters<typeof buildSite>[1]): void {
  const { status, output } = buildSite(dir, env);
  if (status !== 0) throw new Error(`The build into ${path.basename(dir)} failed:\n${output}`);
}
