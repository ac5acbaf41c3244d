import path from 'node:path';
import { build } from 'esbuild';
import { SHIPPED } from '../../publish/licences.ts';
import type { StoredEdition } from '../names.ts';

/** The script of the worker that keeps an edition. */
export function bundleKeeper(stored: StoredEdition): Promise<string> {
  return bundle('worker.ts', { STORED_EDITION: JSON.stringify(stored) });
}

/** The script of the worker that takes the place of every other under a path, and goes. */
export function bundleRetirement(base: string): Promise<string> {
  return bundle('retire.ts', { BASE: JSON.stringify(base) });
}

/** One plain script: Safari 14 and Chromium before 91 know no modules as workers of this kind. */
async function bundle(entry: string, define: Record<string, string>): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(import.meta.dirname, '../worker', entry)],
    bundle: true,
    define,
    format: 'iife',
    legalComments: 'none',
    metafile: true,
    minify: true,
    // What Chromium 86 and Safari 14 know; named themselves, esbuild declines destructuring for Safari.
    target: 'es2020',
    write: false,
  });
  for (const input of Object.keys(metafile.inputs)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
    if (name === undefined || SHIPPED.some((shipped) => shipped.name === name)) continue;
    throw new Error(`The worker holds ${name}: add it to SHIPPED in src/publish/licences.ts.`);
  }
  return outputFiles[0]?.text ?? '';
}
