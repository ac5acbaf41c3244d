import type { Edition } from '../edition.ts';

/** Who files are for, in the order of the page 下载. */
export const SHELVES = ['拿来看', '放进表格', '给编程序的人'] as const;

/** A file that readers can take away. */
export interface Download {
  /** Where it lies under the base: `download/report.txt`. */
  readonly file: string;
  readonly name: string;
  /** Who needs it, in plain words, without a closing 。 */
  readonly what: string;
  /** What kind of file it is, as it is shown. */
  readonly format: string;
  /** Its media type. */
  readonly type: string;
  readonly shelf: (typeof SHELVES)[number];
  /** Names of the layers without any of which there is nothing in it; absent: it always has something. */
  readonly needs?: readonly string[];
  /** Whether it was made, where a build cannot make it itself; absent: every build does. */
  readonly made?: (edition: Edition) => boolean;
  /** What is in it: the same whenever it is asked for the same edition. */
  readonly content: (edition: Edition) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** A file as it is listed, before an edition says what there is to say of it. */
export interface ListedDownload extends Omit<Download, 'shelf' | 'name' | 'what'> {
  readonly name: Words;
  readonly what: Words;
}

type Words = string | ((edition: Edition) => string);

/** What is said of a file, where it depends on the edition. */
export function inWords(words: Words, edition: Edition): string {
  return typeof words === 'string' ? words : words(edition);
}

/** A file's bytes; text as UTF-8. */
export async function bytesOf({ content }: Download, edition: Edition): Promise<Uint8Array> {
  const made = await content(edition);
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}
