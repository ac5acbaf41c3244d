import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { PACK_FOLDER, WORKER_FILE } from '../names.ts';
import type { StoredEdition } from '../names.ts';
import { writePack } from '../pack.ts';
import type { PackedFile } from '../pack.ts';
import { bundleKeeper, bundleRetirement } from './bundle.ts';
import { gather } from './gather.ts';

const compress = promisify(gzip);

/** What the build wrote for reading without a network. */
export interface WrittenPack {
  readonly count: number;
  /** Bytes to download. */
  readonly download: number;
  /** Bytes on the device. */
  readonly stored: number;
}

/**
 * Packs the built site in a folder for reading without a network: its pages are told the edition's
 * name, and pack and worker are put beside them. The same site gives the same pack.
 *
 * @param base path the site is served under
 * @throws Error for a page without `<html>`
 */
export async function writeOffline(dir: string, base: string): Promise<WrittenPack> {
  rmSync(path.join(dir, PACK_FOLDER), { recursive: true, force: true });
  const { edition, files } = await stampPages(dir);
  const gzipped = await compress(writePack(files), { level: 9 });
  const hash = sha256(gzipped);
  const name = `${PACK_FOLDER}${hash.slice(0, 16)}.bin`;
  mkdirSync(path.join(dir, PACK_FOLDER));
  writeFileSync(path.join(dir, name), gzipped);
  const stored: StoredEdition = {
    ...{ base, edition, hash },
    pack: base + name,
    count: files.length,
    bytes: files.reduce((sum, { body }) => sum + body.length, 0),
  };
  writeFileSync(path.join(dir, WORKER_FILE), await bundleKeeper(stored));
  return { count: files.length, download: gzipped.length, stored: stored.bytes };
}

/** Writes the worker that removes what earlier builds of the site stored on readers' devices. */
export async function writeRetirement(dir: string, base: string): Promise<void> {
  writeFileSync(path.join(dir, WORKER_FILE), await bundleRetirement(base));
}

/**
 * Gives every page the edition's name, which comes from all that is packed: what a page is of, its
 * own script then knows. After a hyphen it tells how many megabytes are to be downloaded.
 *
 * @returns the files as they then are
 */
async function stampPages(dir: string): Promise<{ edition: string; files: PackedFile[] }> {
  const bare = gather(dir).map((file) => (isPage(file) ? stamped(file, '') : file));
  const pack = writePack(bare);
  const size = ((await compress(pack, { level: 9 })).length / 1e6).toFixed(1);
  const edition = `${sha256(pack).slice(0, 8)}-${size}`;
  const files = bare.map((file) =>
    isPage(file) ? stamped(file, ` data-edition="${edition}"`) : file,
  );
  for (const { path: page, body } of files.filter(isPage)) {
    writeFileSync(path.join(dir, page.replace(/(^|\/)$/, '$1index.html')), body);
  }
  return { edition, files };
}

function isPage({ type }: PackedFile): boolean {
  return type.startsWith('text/html');
}

function stamped(page: PackedFile, attribute: string): PackedFile {
  const html = new TextDecoder().decode(page.body);
  const tag = /<html( data-edition="[^"]*")?/;
  if (!tag.test(html)) throw new Error('A page has no <html>.');
  return { ...page, body: new TextEncoder().encode(html.replace(tag, `<html${attribute}`)) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
