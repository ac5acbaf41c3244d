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

/**
 * Builds a site the way `npm run build` does, into `outDir`, under the given settings.
 *
 * @param project the project's folder, or that of a copy
 */
export function buildSite(
  outDir: string,
  env: Readonly<Partial<Record<Setting, string>>> = {},
  project = PROJECT,
): BuildOutcome {
  const astro = path.join(PROJECT, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [astro, 'build', '--outDir', path.relative(project, outDir)],
    {
      cwd: project,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
    },
  );
  return { status, output: stdout + stderr };
}
