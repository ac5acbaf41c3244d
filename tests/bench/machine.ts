import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { PROJECT } from '../support/paths.ts';

/** When, of what and on what machine something is measured, a line each. */
export function circumstances(): string[] {
  const [cpu] = cpus();
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  return [
    `Date: ${new Date().toISOString().slice(0, 10)}`,
    `Commit: ${commit()}`,
    `Machine: ${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${memory} GiB`,
    `Node: ${process.version}`,
  ];
}

/** The commit that is checked out, and whether files differ from it. */
function commit(): string {
  const git = (...args: string[]): string =>
    spawnSync('git', args, { cwd: PROJECT, encoding: 'utf8' }).stdout.trim();
  const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
  return git('rev-parse', '--short', 'HEAD') + (changed ? ', with changes' : '');
}
