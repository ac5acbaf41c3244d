import { spawnSync } from 'node:child_process';
import { hasNginx } from './static-hosts.ts';
import { findEpubcheck, hasPoppler, PACKAGES } from './tools.ts';

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    // In this one Debian starts no service: nginx is to serve only what tests give it.
    env: { ...process.env, RUNLEVEL: '1' },
  }).status === 0;

const complete = (): boolean => findEpubcheck() !== undefined && hasPoppler() && hasNginx();

if (!complete() && process.getuid?.() === 0 && apt('--version')) {
  console.log(
    `Installing what checks the book and the PDF, and serves the site: ${PACKAGES.join(', ')}`,
  );
  if (apt('update')) apt('install', '-y', '--no-install-recommends', ...PACKAGES);
}
console.log(
  complete()
    ? 'The book is checked by epubcheck, the PDF read by poppler, the site served by nginx.'
    : `Not all of these is there, and what needs them is skipped: ${PACKAGES.join(', ')}`,
);
