import { rmSync } from 'node:fs';
import path from 'node:path';
import { compressSite } from '../../src/build/compress.ts';
import { buildCommand } from '../support/astro-build.ts';
import { PROJECT } from '../support/paths.ts';
import { measured } from './process-cost.ts';
import type { Cost } from './process-cost.ts';
import { WORKPLACE } from './workplace.ts';

/** A site that was built to be measured. */
export interface MeasuredSite {
  readonly dir: string;
  /** What building it took, compressing beforehand not counted. */
  readonly cost: Cost;
}

/** What a build leaves for the next one. */
const CACHES = ['node_modules/.astro', 'node_modules/.vite', '.astro'];

let own: Promise<MeasuredSite> | undefined;

/**
 * The project's own site, built once in a run as on a machine that has not built it before, with what
 * `COMPRESS=on` puts beside its files.
 */
export function siteUnderTest(): Promise<MeasuredSite> {
  if (!own) {
    for (const cache of CACHES) rmSync(path.join(PROJECT, cache), { recursive: true, force: true });
    own = buildMeasured('site', {});
  }
  return own;
}

/**
 * Builds a site into a folder of that name, and compresses it beforehand.
 *
 * @throws Error with the output of a build that fails
 */
export async function buildMeasured(
  name: string,
  env: Parameters<typeof buildCommand>[1],
): Promise<MeasuredSite> {
  const dir = path.join(WORKPLACE, name);
  const { program, args, options } = buildCommand(dir, { COMPRESS: 'off', ...env });
  const cost = await measured(program, args, options);
  if (cost.status !== 0) throw new Error(`The build into ${name} failed:\n${cost.output}`);
  await compressSite(dir);
  return { dir, cost };
}
