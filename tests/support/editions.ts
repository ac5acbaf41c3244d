import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { writeOffline } from '../../src/offline/build/write.ts';
import { DIST, SCRATCH } from './paths.ts';

/** What an altered edition leaves out of the site, to be small. */
const WITHOUT = /^(glossary|places|share|data)(\/|$)/;

/** The one search file that tells which edition it is of, beside pages and scripts. */
export const TELLING_FILE = 'search/everyday.json';

/**
 * A smaller copy of the built site as another build would have made it: pages, the script of all
 * pages (under another name) and {@link TELLING_FILE} say which edition they are of.
 *
 * @returns the folder
 */
export async function makeEdition(name: string): Promise<string> {
  const dir = path.join(SCRATCH, `edition-${name}`);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  cpSync(DIST, dir, {
    recursive: true,
    filter: (source) => !WITHOUT.test(path.relative(DIST, source)),
  });
  const scripts = path.join(dir, '_astro');
  const script = readdirSync(scripts).find((file) => /^Page\..*\.js$/.test(file))!;
  const renamed = `Page.${name}.js`;
  renameSync(path.join(scripts, script), path.join(scripts, renamed));
  change(path.join(scripts, renamed), (code) => `window.scriptOf="${name}";${code}`);
  change(path.join(dir, TELLING_FILE), (json) => json + ' '.repeat(name.length));
  for (const page of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue;
    change(path.join(dir, page), (html) =>
      html.replace(script, renamed).replace('<body', `<body data-of="${name}"`),
    );
  }
  await writeOffline(dir, '/');
  return dir;
}

function change(file: string, by: (text: string) => string): void {
  writeFileSync(file, by(readFileSync(file, 'utf8')));
}
