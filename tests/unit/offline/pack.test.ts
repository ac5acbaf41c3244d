import { describe, expect, it } from 'vitest';
import { readPack, writePack } from '../../../src/offline/pack.ts';
import type { PackedFile } from '../../../src/offline/pack.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const FILES: readonly PackedFile[] = [
  { path: '', type: 'text/html; charset=utf-8', body: bytes('<p>首页') },
  { path: 'kong.txt', type: 'text/plain', body: bytes('') },
  { path: '目录/', type: 'text/html; charset=utf-8', body: bytes('𰻝') },
  { path: 'x.bin', type: 'application/octet-stream', body: new Uint8Array([0, 255, 31, 139]) },
];

describe('a pack', () => {
  it.each([0, 1, FILES.length])('gives back the %i files that were put in', (count) => {
    const files = FILES.slice(0, count);
    expect(readPack(writePack(files))).toEqual(files);
  });

  it('is the same for the same files, and another for another order', () => {
    expect(writePack(FILES)).toEqual(writePack([...FILES]));
    expect(writePack(FILES)).not.toEqual(writePack([...FILES].reverse()));
  });

  it('is read where it is a part of a larger buffer', () => {
    const pack = writePack(FILES);
    const around = new Uint8Array(pack.length + 20);
    around.set(pack, 7);
    expect(readPack(around.subarray(7, 7 + pack.length))).toEqual(FILES);
  });

  it('is refused wherever it is cut off, and with anything behind it', () => {
    const pack = writePack(FILES);
    for (let length = 0; length < pack.length; length += 1) {
      expect(() => readPack(pack.slice(0, length)), `${length} bytes`).toThrow();
    }
    const longer = new Uint8Array(pack.length + 1);
    longer.set(pack);
    expect(() => readPack(longer)).toThrow(/end at/);
  });

  it.each([
    ['no list', '{}'],
    ['no entries', '[1]'],
    ['an entry too short', '[["a","b"]]'],
    ['a path that is none', '[[1,"b",0]]'],
    ['a type that is none', '[["a",null,0]]'],
    ['half a byte', '[["a","b",0.5]]'],
    ['less than nothing', '[["a","b",-1],["c","d",1]]'],
    ['a length in words', '[["a","b","0"]]'],
    ['no JSON', 'login'],
  ])('is refused with %s for its contents', (_, contents) => {
    const head = bytes(contents);
    const pack = new Uint8Array(4 + head.length);
    new DataView(pack.buffer).setUint32(0, head.length);
    pack.set(head, 4);
    expect(() => readPack(pack)).toThrow();
  });
});
