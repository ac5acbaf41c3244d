import { installDebian } from './debian.ts';
import { hasNginx } from './static-hosts.ts';
import { findEpubcheck, hasPoppler, PACKAGES } from './tools.ts';

const complete = (): boolean => findEpubcheck() !== undefined && hasPoppler() && hasNginx();

if (!complete()) installDebian(PACKAGES);
console.log(
  complete()
    ? 'The book is checked by epubcheck, the PDF read by poppler, the site served by nginx.'
    : `Not all of these is there, and what needs them is skipped: ${PACKAGES.join(', ')}`,
);
