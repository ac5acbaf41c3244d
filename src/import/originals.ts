import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Original } from './provenance-file.ts';
import type { FileText, RawFile } from './read-report.ts';

/** A raw file that is kept beside the text that was read from it. */
export interface Kept extends Original {
  readonly bytes: Uint8Array;
}

/** The raw files to keep: none where the source itself is one of them, byte for byte. */
export function originalsOf(texts: readonly FileText[], files: readonly RawFile[]): Kept[] {
  const [only] = texts;
  if (texts.length === 1 && only?.encoding === 'UTF-8' && !only.page) return [];
  const taken = new Set<string>();
  return files.map(({ name, bytes }, at) => {
    const bare = path.basename(name).replace(/^\.+|\\/gu, '') || 'file';
    const own = taken.has(bare) ? `${at + 1}-${bare}` : bare;
    taken.add(own);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { file: `originals/${own}`, sha256, encoding: texts[at]!.encoding, bytes };
  });
}
