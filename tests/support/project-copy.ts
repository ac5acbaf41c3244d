import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './paths.ts';

/** What a build needs of the project beside a report and the packages. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

/** A report, and what was printed of it, where anything was. */
export const REPORT = ['seeds', 'content', '.cache/pdf'];

/**
 * Copies the project's code, and more of it by name, into a folder, which is made anew; a name that
 * the project does not have is passed over. The packages are linked.
 */
export function copyProject(to: string, more: readonly string[] = []): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of [...CODE, ...more]) {
    const from = path.join(PROJECT, name);
    if (existsSync(from)) cpSync(from, path.join(to, name), { recursive: true });
  }
  linkPackages(path.join(to, 'node_modules'));
}

/** Links each package, not their folder: Astro keeps its own cache in there. */
function linkPackages(to: string): void {
  const from = path.join(PROJECT, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name !== '.astro') symlinkSync(path.join(from, name), path.join(to, name));
  }
}
