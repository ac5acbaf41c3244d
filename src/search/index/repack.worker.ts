/** A thread that packs the gzip files it is given more tightly, and hands them back under their names. */
import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

const files = workerData as [name: string, content: Uint8Array][];
const smaller = files.map(async ([name, content]) => {
  return [name, await zopfli.gzipAsync(gunzipSync(content), {})];
});
parentPort?.postMessage(await Promise.all(smaller));
