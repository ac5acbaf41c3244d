import type { SearchData } from '../format.ts';
import { FILES, isSearchData } from '../format.ts';
import type { Finder } from './finder.ts';
import { openLibrary } from './library.ts';
import type { Library } from './library.ts';
import type { Loader } from './loader.ts';
import { createPagefind } from './pagefind.ts';
import { createReader } from './reader.ts';

/** What a search works with. */
export interface Tools {
  readonly loader: Loader;
  readonly data: SearchData;
  readonly library: Library;
  readonly finder: Finder;
  /** Whether `finder` is a stand-in for the index. */
  readonly withoutIndex: boolean;
}

/**
 * Loads the data and starts Pagefind; where that fails, the texts are read instead.
 *
 * @throws SearchError when the data itself cannot be had
 */
export async function openTools(loader: Loader): Promise<Tools> {
  const loading = loader.json(FILES.data, isSearchData);
  const starting = createPagefind(loader, loading);
  starting.catch(() => undefined); // Awaited below, after the data.
  const data = await loading;
  const library = openLibrary(loader, data);
  try {
    return { loader, data, library, finder: await starting, withoutIndex: false };
  } catch {
    return { loader, data, library, finder: createReader(library), withoutIndex: true };
  }
}

/** The same tools with the stand-in for the index. */
export function withReader(tools: Tools): Tools {
  return { ...tools, finder: createReader(tools.library), withoutIndex: true };
}
