/** Why a search file could not be had. */
export type Failure = 'offline' | 'missing' | 'server' | 'damaged' | 'slow' | 'unsupported';

/** Thrown by everything that loads search files, so that the reason reaches the reader. */
export class SearchError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, detail: string) {
    super(detail);
    this.name = 'SearchError';
    this.failure = failure;
  }
}

/** Fetches the files of one folder, each once; a failed one is fetched anew when asked again. */
export interface Loader {
  /**
   * A JSON file's value, asking the server whether it has changed.
   *
   * @throws SearchError also when it is not what `isRight` expects
   */
  json<T>(name: string, isRight: (value: unknown) => value is T): Promise<T>;
  /**
   * A JSON file that one can do without: undefined when it cannot be had within
   * {@link SHORT_PATIENCE}, and then not asked for again.
   */
  optional<T>(name: string): Promise<T | undefined>;
  /** A file as it is, to be had within {@link SHORT_PATIENCE}. @throws SearchError */
  plain(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * A gzip file's content, to be had within {@link SHORT_PATIENCE}. `size` is its compressed length,
   * if known.
   *
   * @throws SearchError
   */
  unzipped(name: string, size?: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Milliseconds after which a file counts as too slow. */
export const PATIENCE = 10_000;
/** The same for a file that search can do without: the index, for which the texts stand in. */
export const SHORT_PATIENCE = 4_000;

/**
 * Makes a loader for the folder at `base` (ending with a slash).
 *
 * @param patience milliseconds after which an indispensable file is given up
 */
export function createLoader(base: string, patience: number = PATIENCE): Loader {
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const optional = new Map<string, Promise<unknown>>();
  const short = Math.min(patience, SHORT_PATIENCE);
  const bytes = (name: string, wait: number, fresh = false): Promise<Uint8Array<ArrayBuffer>> => {
    const known = files.get(name);
    if (known) return known;
    const loading = fetchBytes(base + name, wait, fresh);
    files.set(name, loading);
    loading.catch(() => files.delete(name));
    return loading;
  };
  const damaged = (name: string, detail: string): SearchError => {
    files.delete(name);
    return new SearchError('damaged', `${name}: ${detail}`);
  };
  const json = async (name: string, wait: number, fresh?: boolean): Promise<unknown> => {
    const text = new TextDecoder().decode(await bytes(name, wait, fresh));
    try {
      return JSON.parse(text);
    } catch {
      throw damaged(name, 'not JSON');
    }
  };
  return {
    async json(name, isRight) {
      const value = await json(name, patience, true);
      if (isRight(value)) return value;
      throw damaged(name, 'another file');
    },
    async optional<T>(name: string) {
      const loading = optional.get(name) ?? json(name, short).catch(() => undefined);
      optional.set(name, loading);
      return (await loading) as T | undefined;
    },
    plain: (name) => bytes(name, short),
    async unzipped(name, size) {
      const packed = await bytes(name, short);
      if (size !== undefined && packed.length !== size) {
        throw damaged(name, `${packed.length} bytes, expected ${size}`);
      }
      return unzip(packed, name);
    },
  };
}

async function fetchBytes(
  url: string,
  patience: number,
  fresh: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(url, {
      signal: stop.signal,
      cache: fresh ? 'no-cache' : 'default',
    });
    if (!response.ok) {
      const gone = response.status === 404 || response.status === 410;
      throw new SearchError(gone ? 'missing' : 'server', `${response.status} for ${url}`);
    }
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof SearchError) throw error;
    throw new SearchError(stop.signal.aborted ? 'slow' : 'offline', `no answer for ${url}`);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Inflates gzip with what the browser has.
 *
 * @throws SearchError `unsupported` where it has nothing, `damaged` when the data is not gzip
 */
export async function unzip(
  packed: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof DecompressionStream === 'undefined') {
    throw new SearchError('unsupported', 'no DecompressionStream');
  }
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new SearchError('damaged', `${name} is not gzip`);
  }
}
