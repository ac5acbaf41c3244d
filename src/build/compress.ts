import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../authoring/files-below.ts';

/** Files of text; others are compressed in themselves. */
const TEXT = /\.(?:css|csv|html|js|json|jsonld|md|svg|txt|webmanifest|xml)$/;

/** What is smaller goes in one packet anyway, in bytes. */
const WORTH = 256;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Puts beside every text file of a built site the same after Brotli (`.br`) and gzip (`.gz`), each at its
 * strongest, where that is smaller: for hosts that send what was compressed beforehand. Returns how many
 * files have one.
 */
export async function compressSite(dir: string): Promise<number> {
  const files = filesBelow(dir)
    .filter((file) => TEXT.test(file))
    .map((file) => path.join(dir, file));
  return (await Promise.all(files.map(compressFile))).filter(Boolean).length;
}

/** Whether one was written. */
async function compressFile(file: string): Promise<boolean> {
  const bytes = readFileSync(file);
  if (bytes.length < WORTH) return false;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), gzipped(bytes, { level: 9 })]);
  const smaller = [['.br', br] as const, ['.gz', gz] as const].filter(
    ([, compressed]) => compressed.length < bytes.length,
  );
  for (const [ending, compressed] of smaller) writeFileSync(file + ending, compressed);
  return smaller.length > 0;
}
