import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { OTHER_REPORT, PROJECT, SCRATCH } from '../support/paths.ts';

const OUT = path.join(SCRATCH, 'stopped');
const KEPT = path.join(OUT, 'index.html');

/** What lies beside the published folder, and is not yet published. */
const unfinished = (): string[] =>
  readdirSync(SCRATCH).filter((name) => name.startsWith('stopped.unfinished'));

afterEach(() => rmSync(OUT, { recursive: true }));

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a build that %s stops leaves the published site, and nothing else', async (signal, status) => {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(KEPT, 'the last good build');
  const astro = path.join(PROJECT, 'node_modules/astro/bin/astro.mjs');
  const args = [astro, 'build', '--outDir', path.relative(PROJECT, OUT)];
  const env = { ...process.env, REPORT_DIR: OTHER_REPORT, ASTRO_TELEMETRY_DISABLED: '1' };
  const build = spawn(process.execPath, args, { cwd: PROJECT, env, stdio: 'ignore' });
  const end = once(build, 'exit');
  // Named after its process: an older one that was cut short may lie there until this build begins.
  const written = path.join(`${OUT}.unfinished-${build.pid}`, 'index.html');
  while (!existsSync(written) && build.exitCode === null) await wait(50);
  build.kill(signal);
  expect(await end).toEqual([status, null]);
  expect(unfinished()).toEqual([]);
  expect(readFileSync(KEPT, 'utf8')).toBe('the last good build');
});
