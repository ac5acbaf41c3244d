/** One picture of an icon file: a square PNG and its side in pixels, at most 256. */
interface IcoPicture {
  readonly side: number;
  readonly png: Buffer;
}

const HEADER = 6;
const ENTRY = 16;

/** Packs PNGs into one `.ico` file, for browsers that ask for /favicon.ico unbidden. */
export function packIco(pictures: readonly IcoPicture[]): Buffer {
  const head = Buffer.alloc(HEADER + ENTRY * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ side, png }, index) => {
    const at = HEADER + ENTRY * index;
    // The format writes 256 as 0.
    head.writeUInt8(side % 256, at);
    head.writeUInt8(side % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
