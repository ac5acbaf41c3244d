import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** A file of an archive. */
export interface ZipFile {
  /** Its path, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Whether it is left unpacked. */
  readonly stored?: boolean;
}

/**
 * A ZIP archive of files in their order, all of one day. The packing is the library's own and not
 * Node's, so that the same files give the same bytes under every version of it.
 *
 * @param date ISO 8601; ZIP knows no time zones
 */
export function zip(files: readonly ZipFile[], date: string): Uint8Array {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // The library writes what a clock on this wall would show.
  const mtime = new Date(year, month - 1, day);
  const entries = files.map(({ path, content, stored = false }): [string, Zippable[string]] => [
    path,
    [typeof content === 'string' ? strToU8(content) : content, { level: stored ? 0 : 9, mtime }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
