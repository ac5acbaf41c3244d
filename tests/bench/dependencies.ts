import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SHIPPED } from '../../src/publish/licences.ts';
import { PROJECT } from '../support/paths.ts';
import type { Finding } from './finding.ts';

/** What is read of a lockfile of npm. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
}

/** How many packages the project takes, and of how many something reaches readers. */
export function dependencies(): Promise<Finding> {
  const file = path.join(PROJECT, 'package-lock.json');
  const { direct, locked, elsewhere, scripts } = countLocked(
    JSON.parse(readFileSync(file, 'utf8')) as Lockfile,
  );
  return Promise.resolve({
    title: 'Dependencies',
    tables: [
      {
        head: ['packages', 'number'],
        rows: [
          ['named by package.json', String(direct)],
          ['in the lockfile', String(locked)],
          ['of these for some machines only', String(elsewhere)],
          ['with a script at installation', String(scripts.length)],
          ['of which something reaches readers', String(SHIPPED.length)],
        ],
      },
    ],
    remarks: [
      `With a script at installation: ${scripts.join(', ')}.`,
      `Reaching readers: ${SHIPPED.map(({ name }) => name).join(', ')}.`,
    ],
  });
}

/** Counts the packages of a lockfile. */
export function countLocked({ packages }: Lockfile): {
  readonly direct: number;
  readonly locked: number;
  readonly elsewhere: number;
  readonly scripts: readonly string[];
} {
  const { '': root, ...rest } = packages;
  const named = { ...root?.dependencies, ...root?.devDependencies };
  const installed = Object.entries(rest);
  return {
    direct: Object.keys(named).length,
    locked: installed.length,
    elsewhere: installed.filter(([, { optional }]) => optional).length,
    scripts: installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => place.replace(/^.*node_modules\//, '')),
  };
}
