import type { CharacterData } from '../format.ts';
import { FILES } from '../format.ts';
import type { Loader } from './loader.ts';
import { SearchError, within } from './loader.ts';
import type { ReportText } from './text.ts';

/** What we use of `pagefind.js`, see https://pagefind.app/docs/api/. */
interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}
interface PagefindInstance {
  search(
    term: string | null,
    options?: { sort: Record<string, 'asc' | 'desc'> },
  ): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** How `pagefind.js` is had. */
export type ImportModule = (url: string) => Promise<unknown>;

/**
 * Pagefind as a finder of chapters. A search for nothing lists all records in our order, which tells
 * whose id is whose without reading any.
 *
 * @param folder address of the search folder
 * @param patience milliseconds after which Pagefind is given up, at each step
 * @throws SearchError
 */
export async function openPagefind(
  folder: string,
  loader: Loader,
  patience: number,
  importModule: ImportModule,
): Promise<Pick<ReportText, 'find' | 'confirm'>> {
  if (typeof WebAssembly === 'undefined') throw new SearchError('damaged');
  const pagefind = await within(start(folder, importModule), patience);
  const ask = async (...query: Parameters<PagefindInstance['search']>): Promise<string[]> => {
    const { results } = await within(pagefind.search(...query), patience);
    return results.map(({ id }) => id);
  };
  const ids = await ask(null, { sort: { number: 'asc' } });
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const inOrder = (found: string[]): number[] =>
    found.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  const known = new Map<string, Promise<number[]>>();
  const find = (phrase: string): Promise<number[]> => {
    const asked = known.get(phrase) ?? ask(`"${[...phrase].join(' ')}"`).then(inOrder);
    known.set(phrase, asked);
    return asked;
  };
  return {
    find,
    // Pagefind 1.6 finds nothing, without a word, where a part of its index could not be loaded.
    async confirm(word) {
      const data = (await loader.optional(FILES.characters)) as CharacterData | undefined;
      if (!data) throw new SearchError('damaged');
      for (const character of [...word].filter((one) => data[0].includes(one))) {
        if ((await find(character)).length === 0) throw new SearchError('damaged');
      }
    },
  };
}

async function start(folder: string, importModule: ImportModule): Promise<PagefindInstance> {
  const module = (await importModule(`${folder}pagefind.js`)) as PagefindModule;
  return module.createInstance({ basePath: folder, noWorker: true });
}
