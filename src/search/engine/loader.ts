/** Why a search file could not be had. */
export type Failure = 'offline' | 'missing' | 'server' | 'damaged' | 'slow';

/** Thrown by everything that loads search files, so that the reason reaches the reader. */
export class SearchError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

/** Milliseconds after which an indispensable file counts as too slow. */
export const PATIENCE = 10_000;
/** The same for what search can do without: the index, for which the text stands in. */
export const SHORT_PATIENCE = 4_000;

/** Fetches the JSON files of one folder, each once; a failed one is fetched anew when asked again. */
export interface Loader {
  /** A file's value, asking the server whether it has changed. @throws SearchError */
  fresh(name: string): Promise<unknown>;
  /** A file's value, to be had within {@link SHORT_PATIENCE}. @throws SearchError */
  json(name: string): Promise<unknown>;
  /** A file that one can do without: undefined when it cannot be had, and then not asked for again. */
  optional(name: string): Promise<unknown>;
}

/**
 * Makes a loader for the folder at `base` (ending with a slash).
 *
 * @param patience milliseconds after which an indispensable file is given up
 */
export function createLoader(base: string, patience: number = PATIENCE): Loader {
  const files = new Map<string, Promise<unknown>>();
  const load = (name: string, wait: number, cache: RequestCache): Promise<unknown> => {
    const loading = files.get(name) ?? fetchJson(base + name, wait, cache);
    files.set(name, loading);
    loading.catch(() => files.get(name) === loading && files.delete(name));
    return loading;
  };
  const json = (name: string): Promise<unknown> =>
    load(name, Math.min(patience, SHORT_PATIENCE), 'default');
  return {
    fresh: (name) => load(name, patience, 'no-cache'),
    json,
    optional(name) {
      const loading = json(name).catch(() => undefined);
      files.set(name, loading);
      return loading;
    },
  };
}

/** What `work` comes to. @throws SearchError `slow` if that takes too long, `damaged` if it fails */
export async function within<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchError('slow')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw error instanceof SearchError ? error : new SearchError('damaged');
  } finally {
    clearTimeout(timer);
  }
}

/** The text of an address. @throws SearchError */
export async function fetchText(
  url: string,
  patience: number,
  cache: RequestCache,
): Promise<string> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(url, { signal: stop.signal, cache });
    if (!response.ok) {
      const gone = response.status === 404 || response.status === 410;
      throw new SearchError(gone ? 'missing' : 'server');
    }
    return await response.text();
  } catch (error) {
    if (error instanceof SearchError) throw error;
    throw new SearchError(stop.signal.aborted ? 'slow' : 'offline');
  } finally {
    clearTimeout(timer);
  }
}

async function fetchJson(url: string, patience: number, cache: RequestCache): Promise<unknown> {
  const text = await fetchText(url, patience, cache);
  try {
    return JSON.parse(text);
  } catch {
    throw new SearchError('damaged');
  }
}
