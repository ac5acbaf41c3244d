import type { HookParameters } from 'astro';
import { bundleRetirement } from '../offline/build/bundle.ts';
import { writeOffline, writeRetirement } from '../offline/build/write.ts';
import { WORKER_FILE } from '../offline/names.ts';
import { settings } from '../site/deployment.ts';
import { grouped } from '../site/numerals.ts';

/**
 * Packs the built site in a folder, when everything else is there, for reading without a network; or,
 * where a deployment wants none of that, writes the worker that removes what earlier builds stored.
 * Returns what was done, in words.
 */
export async function keepOrRetire(dir: string): Promise<string> {
  if (settings.offline) {
    const { count, download, stored } = await writeOffline(dir, settings.basePath);
    const [files, bytes] = [grouped(count), grouped(download)];
    return `without a network: ${files} files, ${bytes} bytes to download, ${grouped(stored)} stored`;
  }
  await writeRetirement(dir, settings.basePath);
  return 'without a network: nothing, as OFFLINE is off';
}

/**
 * Under the development server there is no edition to keep, and the worker is the one that goes: a
 * browser that has met the built site at this address would show that for ever.
 */
export function serveRetirement(server: HookParameters<'astro:server:setup'>['server']): void {
  server.middlewares.use(settings.basePath + WORKER_FILE, (_, response, next) => {
    bundleRetirement(settings.basePath).then((script) => {
      response.setHeader('content-type', 'text/javascript').end(script);
    }, next);
  });
}
