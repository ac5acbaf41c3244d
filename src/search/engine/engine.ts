import { answerQuery } from './answer.ts';
import type { Filters } from '../format.ts';
import { SearchError } from './loader.ts';
import type { SearchOutcome } from './outcome.ts';
import { parseQuery } from './query.ts';
import { openSession, withoutIndex } from './session.ts';
import type { EngineOptions, Session } from './session.ts';

/** Searches one site in the browser. */
export interface SearchEngine {
  /** Loads what the first search needs, once; never rejects, failures are told by `search`. */
  warm(): Promise<void>;
  /**
   * Answers a query; never rejects. When another search begins before this one is answered, this
   * one's outcome is `superseded`. After a failure, searching again tries anew. `pages` (1 if absent)
   * is how many times as many chapters to read as a first answer does.
   */
  search(query: string, filters?: Filters, pages?: number): Promise<SearchOutcome>;
}

/** Makes an engine; nothing is loaded until it is warmed or asked. */
export function createSearchEngine(options: EngineOptions): SearchEngine {
  let opening: Promise<Session> | undefined;
  let latest = 0;
  const open = async (session: Promise<Session>): Promise<Session> => {
    opening = session;
    try {
      return await session;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };
  const session = (): Promise<Session> => opening ?? open(openSession(options));
  const answer = async (raw: string, filters: Filters, pages: number): Promise<SearchOutcome> => {
    const query = parseQuery(raw);
    if (query.state !== 'ready') return query;
    const opened = await session();
    try {
      return await answerQuery(query, filters, pages, opened);
    } catch (error) {
      if (opened.withoutIndex) throw error;
      // A part of the index is missing or damaged: read the page 全文 from now on.
      return answerQuery(query, filters, pages, await open(withoutIndex(opened, options)));
    }
  };
  return {
    // Failures are told by the search that meets them.
    async warm() {
      await session().catch(() => undefined);
    },
    async search(query, filters = {}, pages = 1) {
      latest += 1;
      const ticket = latest;
      const outcome = await answer(query, filters, pages).catch((error: unknown) => {
        const failure = error instanceof SearchError ? error.failure : 'damaged';
        return { state: 'failed', failure } as const;
      });
      return ticket === latest ? outcome : { state: 'superseded' };
    },
  };
}
