import { spawnSync } from 'node:child_process';
import { findEpubcheck, hasPoppler, PACKAGES } from './tools.ts';

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

const complete = (): boolean => findEpubcheck() !== undefined && hasPoppler();

if (!complete() && process.getuid?.() === 0 && apt('--version')) {
  console.log(`Installing what checks the book and the PDF: ${PACKAGES.join(', ')}`);
  if (apt('update')) apt('install', '-y', '--no-install-recommends', ...PACKAGES);
}
console.log(
  complete()
    ? 'The book is checked by epubcheck, the PDF read by poppler.'
    : `Not all is there to check the book and the PDF, which is skipped: ${PACKAGES.join(', ')}`,
);
