/** A file in a pack. */
export interface PackedFile {
  /** Its path below the base path; a folder's page is the folder: `about/`, and `` the start page. */
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What stands before the files' bodies: for each its path, media type and length in bytes. */
type Contents = readonly (readonly [path: string, type: string, length: number])[];

/** Bytes of the number at the very beginning, which tells how long the contents are. */
const LENGTH = 4;

/**
 * Joins files into one: the length of the contents (32 bits, the highest byte first), the contents
 * (JSON, UTF-8), and the bodies one after another.
 */
export function writePack(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const contents: Contents = files.map(({ path, type, body }) => [path, type, body.length]);
  const head = new TextEncoder().encode(JSON.stringify(contents));
  const total = files.reduce((sum, { body }) => sum + body.length, LENGTH + head.length);
  const pack = new Uint8Array(total);
  new DataView(pack.buffer).setUint32(0, head.length);
  pack.set(head, LENGTH);
  let at = LENGTH + head.length;
  for (const { body } of files) {
    pack.set(body, at);
    at += body.length;
  }
  return pack;
}

/**
 * The files of a pack. Their bodies are views of it.
 *
 * @throws Error for anything but a whole pack
 */
export function readPack(pack: Uint8Array<ArrayBuffer>): PackedFile[] {
  if (pack.length < LENGTH) throw new Error('A pack begins with the length of its contents.');
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
  const begin = LENGTH + view.getUint32(0);
  if (begin > pack.length) throw new Error('The pack ends within its contents.');
  const head = new TextDecoder('utf-8', { fatal: true }).decode(pack.subarray(LENGTH, begin));
  let at = begin;
  const files = readContents(JSON.parse(head)).map(([path, type, length]) => {
    const body = pack.subarray(at, (at += length));
    return { path, type, body };
  });
  if (at !== pack.length) throw new Error(`The files end at ${at}, the pack at ${pack.length}.`);
  return files;
}

function readContents(value: unknown): Contents {
  if (Array.isArray(value) && value.every(isEntry)) return value;
  throw new Error('The contents are no list of paths, types and lengths.');
}

function isEntry(value: unknown): value is Contents[number] {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [path, type, length] = value as unknown[];
  return (
    typeof path === 'string' &&
    typeof type === 'string' &&
    typeof length === 'number' &&
    Number.isSafeInteger(length) &&
    length >= 0
  );
}
