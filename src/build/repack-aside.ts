/** Packs the gzip files it is given more tightly, and hands them back under their names. */
import { gunzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { answer } from './aside.ts';
import type { GzipFile } from './repack.ts';

/** Fifteen, as many as it tries by itself, take half as long again and save nothing. */
const TRIES = 5;

await answer((files: readonly GzipFile[]) => {
  return Promise.all(
    files.map(async ([name, content]) => {
      return [name, await zopfli.gzipAsync(gunzipSync(content), { numiterations: TRIES })];
    }),
  );
});
