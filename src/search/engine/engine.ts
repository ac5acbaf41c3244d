import { answerQuery } from './answer.ts';
import type { Filters } from '../format.ts';
import { SEARCH_FOLDER } from '../format.ts';
import { createLoader, SearchError } from './loader.ts';
import type { Failure } from './loader.ts';
import type { SearchOutcome } from './outcome.ts';
import { parseQuery } from './query.ts';
import { openTools, withReader } from './tools.ts';
import type { Tools } from './tools.ts';

/** Searches one site in the browser. */
export interface SearchEngine {
  /** Loads what the first search needs, once; never rejects, failures are told by `search`. */
  warm(): Promise<void>;
  /**
   * Answers a query; never rejects. When another search begins before this one is answered, this
   * one's outcome is `superseded`. After a failure, searching again tries anew.
   */
  search(query: string, filters?: Filters): Promise<SearchOutcome>;
}

/** Where and how patiently to load. */
export interface EngineOptions {
  /** The site's base path, ending with a slash. */
  readonly base: string;
  /** Milliseconds after which a file is given up; 10 seconds if absent. */
  readonly patience?: number;
}

/** Makes an engine; nothing is loaded until it is warmed or asked. */
export function createSearchEngine({ base, patience }: EngineOptions): SearchEngine {
  const loader = createLoader(base + SEARCH_FOLDER, patience);
  let opening: Promise<Tools> | undefined;
  let latest = 0;
  const tools = (): Promise<Tools> => {
    opening ??= openTools(loader).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const answer = async (raw: string, filters: Filters): Promise<SearchOutcome> => {
    const query = parseQuery(raw);
    if (query.state !== 'ready') return query;
    const opened = await tools();
    try {
      return await answerQuery(query, filters, opened);
    } catch {
      // An index chunk is missing or damaged, or the core broke: read the texts from now on.
      const reading = withReader(opened);
      opening = Promise.resolve(reading);
      return answerQuery(query, filters, reading);
    }
  };
  return {
    warm: () => tools().then(noop, noop),
    async search(query, filters = {}) {
      latest += 1;
      const ticket = latest;
      const outcome = await answer(query, filters).catch(failed);
      return ticket === latest ? outcome : { state: 'superseded' };
    },
  };
}

function failed(error: unknown): { state: 'failed'; failure: Failure } {
  return { state: 'failed', failure: error instanceof SearchError ? error.failure : 'damaged' };
}

function noop(): void {
  // Failures are reported by the search that meets them.
}
