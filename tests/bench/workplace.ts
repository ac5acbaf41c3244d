import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../support/paths.ts';

/** Where the benchmark keeps what it fetches and makes. */
export const WORKPLACE = path.join(PROJECT, '.cache/bench');

/**
 * Installs packages by npm into a folder of their own, outside the lockfile, where they are not there yet.
 * Nothing of theirs is run. Returns the folder.
 *
 * @param packages names and exact versions
 * @throws Error where npm fails, with what it said
 */
export function fetched(name: string, packages: Readonly<Record<string, string>>): string {
  const folder = path.join(WORKPLACE, name);
  const manifest = path.join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  const marker = path.join(folder, 'node_modules/.package-lock.json');
  const same = existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted;
  if (same && existsSync(marker)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`npm could not install ${Object.keys(packages).join(', ')}:\n${stderr}`);
  return folder;
}
