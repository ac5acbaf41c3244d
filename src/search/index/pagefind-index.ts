import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from 'pagefind';
import { SIGNS } from '../normalize.ts';
import { FILES } from '../format.ts';
import { CORE_EXPORTS, hashOf, SIGNATURE } from '../engine/pagefind-core.ts';
import type { PagefindRecord } from './records.ts';

/** What Pagefind makes of the records, reduced to what the site uses. */
export interface PagefindIndex {
  /** Files to ship, by name: search core, index chunks, filter chunks. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The index's metadata, compressed. */
  readonly meta: Uint8Array;
  /** Hash in Pagefind's id of each record, in the order given. */
  readonly hashes: readonly string[];
}

/**
 * Builds the index of these records, whose `url` must be their number in the list.
 *
 * @throws Error when Pagefind refuses a record, or no longer writes what we rely on
 */
export async function buildPagefindIndex(
  records: readonly PagefindRecord[],
): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ includeCharacters: SIGNS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const record of records) {
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) {
        throw new Error(`Pagefind refuses record ${record.url}: ${added.errors.join('; ')}`);
      }
    }
    const { files } = await index.getFiles();
    return pick(files, records.length);
  } finally {
    await close();
  }
}

function pick(all: readonly IndexFile[], count: number): PagefindIndex {
  const shipped = all.filter(({ path }) => /^(wasm\.unknown\.|index\/|filter\/)/.test(path));
  const files = new Map<string, Uint8Array>(shipped.map(({ path, content }) => [path, content]));
  const metas = all.filter(({ path }) => path.endsWith('.pf_meta'));
  const [meta] = metas;
  if (!meta || metas.length > 1) throw new Error(`Pagefind wrote ${metas.length} indexes, not 1.`);
  const packed = files.get(PACKED_CORE);
  if (!packed) throw new Error(`Pagefind wrote no ${PACKED_CORE}.`);
  // Unpacked, so that a host can send it with Brotli: 47 KB for 55 KB, and no inflating in script.
  const core = gunzipSync(packed).subarray(SIGNATURE.length);
  checkCore(core);
  files.delete(PACKED_CORE);
  files.set(FILES.wasm, core);
  const fragments = all.filter(({ path }) => path.endsWith('.pf_fragment'));
  const numbers = new Map(fragments.flatMap(recordsOf));
  const hashes = Array.from({ length: count }, (_, number) => {
    const hash = numbers.get(String(number));
    if (hash === undefined) throw new Error(`Pagefind lost record ${number}.`);
    return hash;
  });
  return { files, meta: meta.content, hashes };
}

/** Pagefind's core as it comes: gzip, with a signature. */
const PACKED_CORE = 'wasm.unknown.pagefind';

interface Fragment {
  readonly url: string;
}

/** Number and id of each record in a fragment file, which holds one record or a group of them. */
function recordsOf({ path, content }: IndexFile): [number: string, hash: string][] {
  const text = gunzipSync(content).subarray(SIGNATURE.length).toString('utf8');
  const value = JSON.parse(text) as Fragment | Record<string, Fragment>;
  if ('url' in value && typeof value.url === 'string') {
    return [[value.url, hashOf(path.replace(/^fragment\/|\.pf_fragment$/g, ''))]];
  }
  return Object.entries(value as Record<string, Fragment>).map(([id, { url }]) => [
    url,
    hashOf(id),
  ]);
}

/** We call the core without pagefind.js, so a Pagefind that changed must stop the build. */
function checkCore(core: Uint8Array<ArrayBuffer>): void {
  const module = new WebAssembly.Module(core);
  const names = new Set(WebAssembly.Module.exports(module).map(({ name }) => name));
  const missing = CORE_EXPORTS.filter((name) => !names.has(name));
  if (missing.length > 0) {
    throw new Error(
      `This Pagefind's core lacks ${missing.join(', ')}; src/search/pagefind-core.ts is written ` +
        'for Pagefind 1.6. Go back to that version, or adapt the file.',
    );
  }
}
