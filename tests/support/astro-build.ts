import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT } from './paths.ts';

/** How a build ended, and all it printed. */
export interface BuildOutcome {
  readonly status: number | null;
  readonly output: string;
}

/** What a build is told by its surroundings. */
type Setting = 'SITE_URL' | 'BASE_PATH' | 'REPORT_DIR' | 'OFFLINE' | 'COMPRESS' | 'TZ' | 'LC_ALL';

/** How `npm run build` is run: a program, its arguments and its surroundings. */
export interface BuildCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv };
}

/**
 * What builds a site the way `npm run build` does, into `outDir`, under the given settings.
 *
 * @param project the project's folder, or that of a copy
 */
export function buildCommand(
  outDir: string,
  env: Readonly<Partial<Record<Setting, string>>> = {},
  project = PROJECT,
): BuildCommand {
  const astro = path.join(PROJECT, 'node_modules/astro/bin/astro.mjs');
  return {
    program: process.execPath,
    args: [astro, 'build', '--outDir', path.relative(project, outDir)],
    options: {
      cwd: project,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
    },
  };
}

/** Builds a site by {@link buildCommand}. */
export function buildSite(...given: Parameters<typeof buildCommand>): BuildOutcome {
  const { program, args, options } = buildCommand(...given);
  const { status, stdout, stderr } = spawnSync(program, args, { ...options, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
