import type { ChapterText, SearchData } from '../format.ts';
import { FILES, isSearchData, SEARCH_FOLDER } from '../format.ts';
import { openEntries } from './entries.ts';
import type { Entries } from './entries.ts';
import { createLoader, PATIENCE, SearchError, SHORT_PATIENCE } from './loader.ts';
import type { Loader } from './loader.ts';
import { openPagefind } from './pagefind.ts';
import type { ImportModule } from './pagefind.ts';
import { chapterFiles, readText } from './text.ts';
import type { ReportText } from './text.ts';
import { openEveryday } from './wish.ts';
import type { Everyday } from './wish.ts';

/** Where a search gets its files, and how patiently. */
export interface EngineOptions {
  /** The site's base path, ending with a slash. */
  readonly base: string;
  /** Milliseconds after which a file is given up; 10 seconds if absent. */
  readonly patience?: number;
  /** How a module is had. */
  readonly importModule: ImportModule;
  /** The chapters by id, from the page 全文, within so many milliseconds. @throws SearchError */
  readonly fullText: (base: string, patience: number) => Promise<ReadonlyMap<string, ChapterText>>;
}

/** What a search works with. */
export interface Session {
  readonly loader: Loader;
  readonly data: SearchData;
  readonly entries: Entries;
  /** Undefined where it cannot be had. */
  readonly everyday: () => Promise<Everyday | undefined>;
  readonly report: ReportText;
  /** Whether `report` is read from the page 全文. */
  readonly withoutIndex: boolean;
}

/**
 * Loads the data and starts Pagefind; where that fails, the page 全文 is read instead.
 *
 * @throws SearchError when the data, or both index and page, cannot be had
 */
export async function openSession(options: EngineOptions): Promise<Session> {
  const { base, patience = PATIENCE, importModule } = options;
  const folder = base + SEARCH_FOLDER;
  const loader = createLoader(folder, patience);
  // Both are asked for at once; the index does not depend on the data.
  const starting = openPagefind(folder, loader, Math.min(patience, SHORT_PATIENCE), importModule);
  starting.catch(() => undefined);
  const data = await loader.fresh(FILES.data);
  if (!isSearchData(data)) throw new SearchError('damaged');
  const session = {
    loader,
    data,
    entries: openEntries(loader, data),
    everyday: openEveryday(loader, data),
  };
  try {
    const report = { ...(await starting), chapter: chapterFiles(loader, data) };
    return { ...session, report, withoutIndex: false };
  } catch {
    return withoutIndex(session, options);
  }
}

/** The same session with the page 全文 in place of the index. @throws SearchError */
export async function withoutIndex(
  session: Omit<Session, 'report' | 'withoutIndex'>,
  { base, patience = PATIENCE, fullText }: EngineOptions,
): Promise<Session> {
  const chapters = await fullText(base, patience);
  const report = readText(session.data.chapters.map(([id]) => chapters.get(id) ?? []));
  return { ...session, report, withoutIndex: true };
}
