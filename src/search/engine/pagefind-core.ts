import { SearchError } from './loader.ts';

/** Pagefind's search core (WebAssembly), holding one index. All calls are synchronous. */
export interface Core {
  /** Hashes of the index chunks that a phrase needs and the core does not have yet. */
  chunksFor(phrase: string): readonly string[];
  /** The same for a filter, written as JSON. */
  filterChunksFor(filter: string): readonly string[];
  /** Takes in an unzipped chunk, signature included. */
  load(folder: 'index' | 'filter', chunk: Uint8Array<ArrayBuffer>): void;
  /** Hashes of the records that hold the phrase and pass the filter. */
  search(phrase: string, filter: string): readonly string[];
}

/** What the core exports and we call, as wasm-bindgen writes it for Pagefind 1.6. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(pointer: number, size: number, align: number): void;
  init_pagefind(pointer: number, length: number): number;
  load_index_chunk(index: number, pointer: number, length: number): number;
  load_filter_chunk(index: number, pointer: number, length: number): number;
  request_indexes(index: number, pointer: number, length: number): Text;
  request_filter_indexes(index: number, pointer: number, length: number): Text;
  search(index: number, ...args: (number | boolean)[]): Text;
}

type Text = readonly [pointer: number, length: number];

/** The functions of {@link Exports}: the build checks that Pagefind's core has them. */
export const CORE_EXPORTS = [
  'memory __wbindgen_externrefs __wbindgen_start __wbindgen_malloc __wbindgen_free',
  'init_pagefind load_index_chunk load_filter_chunk request_indexes request_filter_indexes search',
].flatMap((names) => names.split(' '));

/** A record's id without the language that Pagefind puts before it (`und_`). */
export function hashOf(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}

/** Every Pagefind file begins with this once it is unzipped. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * Starts a core from its WebAssembly and the index's unzipped metadata.
 *
 * @throws SearchError `unsupported` where the browser cannot run it, `damaged` for a wrong file
 */
export async function openCore(
  wasm: Uint8Array<ArrayBuffer>,
  meta: Uint8Array<ArrayBuffer>,
): Promise<Core> {
  const exports = await instantiate(wasm);
  const text = (value: string): Text => pass(exports, new TextEncoder().encode(value));
  const list = (result: Text): readonly string[] =>
    (JSON.parse(take(exports, result)) as (string | null)[]).filter((hash) => hash !== null);
  let index = exports.init_pagefind(...pass(exports, stripSignature(meta)));
  return {
    chunksFor: (phrase) => list(exports.request_indexes(index, ...text(indexed(phrase)))),
    filterChunksFor: (filter) => list(exports.request_filter_indexes(index, ...text(filter))),
    load(folder, chunk) {
      const bytes = pass(exports, stripSignature(chunk));
      index = exports[`load_${folder}_chunk`](index, ...bytes);
    },
    search(phrase, filter) {
      // The phrase as indexed and as typed, filter, no sorting; exact words, in order.
      const texts = [indexed(phrase), phrase, filter, ''].flatMap((value) => [...text(value)]);
      const answer = take(exports, exports.search(index, ...texts, true, false));
      const { results } = JSON.parse(answer) as { results: readonly { readonly p: string }[] };
      return results.map(({ p }) => hashOf(p));
    },
  };
}

/** Pagefind keeps its words decomposed, except kana (normalizeDiacritics in pagefind.js). */
function indexed(phrase: string): string {
  const words = phrase.split(' ').map((word) => {
    const decomposed = word.normalize('NFD');
    return /[\u3099\u309a]/.test(decomposed) ? word : decomposed;
  });
  return words.join(' ');
}

async function instantiate(bytes: Uint8Array<ArrayBuffer>): Promise<Exports> {
  const core: { exports?: Exports } = {};
  const prepareTable = (): void => {
    const table = core.exports?.__wbindgen_externrefs;
    const offset = table?.grow(4) ?? 0;
    [undefined, null, true, false].forEach((value, at) => table?.set(offset + at, value));
    table?.set(0, undefined);
  };
  try {
    const { instance } = await WebAssembly.instantiate(bytes, {
      './pagefind_web_bg.js': { __wbindgen_init_externref_table: prepareTable },
    });
    core.exports = instance.exports as unknown as Exports;
    core.exports.__wbindgen_start();
    return core.exports;
  } catch (error) {
    throw new SearchError('unsupported', String(error));
  }
}

function stripSignature(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const signature = new TextDecoder().decode(file.subarray(0, SIGNATURE.length));
  if (signature === SIGNATURE) return file.slice(SIGNATURE.length);
  throw new SearchError('damaged', 'a search file without its signature');
}

/** Copies bytes into the core, which frees them. */
function pass(exports: Exports, bytes: Uint8Array): Text {
  const pointer = exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(exports.memory.buffer).set(bytes, pointer);
  return [pointer, bytes.length];
}

/** Takes a text out of the core and frees it there. */
function take(exports: Exports, [pointer, length]: Text): string {
  const bytes = new Uint8Array(exports.memory.buffer, pointer >>> 0, length);
  const text = new TextDecoder().decode(bytes);
  exports.__wbindgen_free(pointer, length, 1);
  return text;
}
