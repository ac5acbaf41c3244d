import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Programs that check or serve what the site publishes: Debian's packages, not npm's. */
export const PACKAGES = ['epubcheck', 'poppler-utils', 'nginx-light'] as const;

/** Debian's start script, which is the jar itself: a container may not know how to run it. */
const EPUBCHECK = '/usr/bin/epubcheck';

/** How to call epubcheck; undefined where the machine has none. */
export function findEpubcheck(): readonly [string, ...string[]] | undefined {
  if (existsSync(EPUBCHECK) && runs('java', ['-version'])) return ['java', '-jar', EPUBCHECK];
  return runs('epubcheck', ['--version']) ? ['epubcheck'] : undefined;
}

/** Whether the machine has poppler's programs, which read PDFs. */
export function hasPoppler(): boolean {
  return runs('pdfinfo', ['-v']);
}

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
