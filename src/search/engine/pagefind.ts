import type { Filters, SearchData } from '../format.ts';
import { FILES } from '../format.ts';
import type { Finder } from './finder.ts';
import type { Loader } from './loader.ts';
import { SearchError, unzip } from './loader.ts';
import { openCore } from './pagefind-core.ts';
import type { Core } from './pagefind-core.ts';

/**
 * Starts Pagefind's search core on the index. We drive the core ourselves because pagefind.js
 * writes to the console and leaves rejections unhandled when a file fails, waits in steps of 50 ms,
 * and weighs 10 KB; the phrases, the index and the matching are Pagefind's all the same.
 *
 * @throws SearchError
 */
export async function createPagefind(
  loader: Loader,
  data: SearchData | Promise<SearchData>,
): Promise<Finder> {
  // Both are asked for at once; the core does not depend on the data.
  const wasm = loader.plain(FILES.wasm);
  wasm.catch(() => undefined);
  const { meta, files, hashes } = await data;
  const packed = Uint8Array.from(atob(meta), (character) => character.charCodeAt(0));
  const core = await openCore(await wasm, await unzip(packed, 'meta'));
  const numbers = new Map(hashes.split(' ').map((hash, number) => [hash, number]));
  const load = chunkLoader(loader, core, files);
  return {
    async find(word, filters) {
      const phrase = [...word].join(' ');
      const filter = JSON.stringify(pagefindFilter(filters));
      await load(core.chunksFor(phrase), 'index');
      await load(core.filterChunksFor(filter), 'filter');
      return core.search(phrase, filter).map((hash) => {
        const number = numbers.get(hash);
        if (number === undefined) throw new SearchError('damaged', `unknown record ${hash}`);
        return number;
      });
    },
  };
}

function pagefindFilter({ kind, chapter }: Filters): Record<string, string> {
  return { ...(kind && { kind }), ...(chapter && { chapter }) };
}

type Folder = 'index' | 'filter';

/** Loads each chunk into the core once. */
function chunkLoader(
  loader: Loader,
  core: Core,
  sizes: SearchData['files'],
): (hashes: readonly string[], folder: Folder) => Promise<void> {
  const loaded = new Set<string>();
  const loadOne = async (name: string, folder: Folder): Promise<void> => {
    const chunk = await loader.unzipped(name, sizes[name]);
    // A second search may have waited for the same chunk.
    if (loaded.has(name)) return;
    loaded.add(name);
    core.load(folder, chunk);
  };
  return async (hashes, folder) => {
    const names = hashes.map((hash) => `${folder}/${hash}.pf_${folder}`);
    const missing = names.filter((name) => !loaded.has(name));
    await Promise.all(missing.map((name) => loadOne(name, folder)));
  };
}
