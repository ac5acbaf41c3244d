import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { readPack, writePack } from '../../src/offline/pack.ts';
import type { PackedFile } from '../../src/offline/pack.ts';
import { store } from '../../src/offline/worker/store.ts';
import { hostileShort } from './hostile.ts';
import { holds, holdsLater } from './property.ts';

const body = fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes));
const file = fc.tuple(hostileShort, hostileShort, body).map(([path, type, bytes]): PackedFile => {
  return { path, type, body: bytes };
});
const files = fc.array(file, { maxLength: 5 });

/** A change of some bytes: cut off, added, or one of them another. */
const change = fc.record({
  kind: fc.constantFrom('cut', 'longer', 'other'),
  at: fc.nat(),
  byte: fc.nat({ max: 255 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(
  bytes: Uint8Array<ArrayBuffer>,
  { kind, at, byte }: Change,
): Uint8Array<ArrayBuffer> {
  if (kind === 'cut') return bytes.slice(0, at % bytes.length);
  if (kind === 'longer') return Uint8Array.from([...bytes, byte]);
  const other = bytes.slice();
  other[at % bytes.length]! ^= byte || 1;
  return other;
}

describe('a pack', () => {
  it('gives back the files that were put in, whatever they are called', () => {
    holds(
      fc.property(files, (all) => {
        assert.deepEqual(readPack(writePack(all)), all);
      }),
    );
  });

  it('cut off or longer is refused; with another byte, too, or its files are as long as they say', () => {
    holds(
      fc.property(files, change, (all, what) => {
        const pack = writePack(all);
        let found: PackedFile[];
        try {
          found = readPack(changed(pack, what));
        } catch (error) {
          assert.ok(error instanceof Error);
          return;
        }
        assert.equal(what.kind, 'other');
        const size = (some: readonly PackedFile[]): number =>
          some.reduce((sum, { body }) => sum + body.length, 0);
        assert.ok(size(found) <= pack.length - 4);
      }),
    );
  });

  it('of any bytes is refused, or is a pack', () => {
    const head = fc.tuple(fc.oneof(hostileShort, fc.json()), body).map(([json, rest]) => {
      const text = new TextEncoder().encode(json);
      return Uint8Array.from([0, 0, text.length >> 8, text.length & 255, ...text, ...rest]);
    });
    holds(
      fc.property(fc.oneof(body, head), (bytes) => {
        try {
          for (const { path, type } of readPack(bytes))
            assert.equal(typeof (path + type), 'string');
        } catch (error) {
          assert.ok(
            error instanceof Error && !(error instanceof assert.AssertionError),
            String(error),
          );
        }
      }),
    );
  });
});

describe('an edition on a device', () => {
  /** What the device holds, by the names of caches and the addresses in them. */
  const held = new Map<string, Map<string, Uint8Array>>();
  let line = new Uint8Array();

  beforeAll(() => {
    const open = (name: string) => {
      const cache = held.get(name) ?? new Map<string, Uint8Array>();
      held.set(name, cache);
      return {
        keys: () => Promise.resolve([...cache.keys()]),
        put: async (url: string, response: Response) =>
          void cache.set(url, new Uint8Array(await response.arrayBuffer())),
      };
    };
    vi.stubGlobal('caches', {
      open: (name: string) => Promise.resolve(open(name)),
      delete: (name: string) => Promise.resolve(held.delete(name)),
      match: (url: string, { cacheName }: { cacheName: string }) =>
        Promise.resolve(held.get(cacheName)?.get(url)),
    });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(line)));
  });
  afterAll(() => vi.unstubAllGlobals());

  it('is what was packed, byte for byte, or nothing', async () => {
    const named = fc.uniqueArray(
      fc.record({ path: fc.stringMatching(/^[a-z]{1,3}$/), type: fc.constant('text/plain'), body }),
      { selector: ({ path }) => path, maxLength: 4 },
    );
    await holdsLater(
      fc.asyncProperty(named, fc.option(change), async (all, what) => {
        held.clear();
        const sound = new Uint8Array(gzipSync(writePack(all), { level: 1 }));
        line = what ? changed(sound, what) : sound;
        const hash = createHash('sha256').update(sound).digest('hex');
        const edition = { base: '/', edition: 'e', pack: '/offline/e.bin', hash, bytes: 1 };
        const storing = store({ ...edition, count: all.length });
        if (what) {
          await assert.rejects(storing);
          assert.equal(held.size, 0);
          return;
        }
        await storing;
        const [cache] = held.values();
        const stored = all.map(({ path }) => cache?.get(`/${path}`));
        assert.deepEqual(
          stored,
          all.map(({ body }) => body),
        );
        assert.equal(cache?.size, all.length + 1);
      }),
    );
  });
});
