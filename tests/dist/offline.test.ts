import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isKept } from '../../src/offline/build/gather.ts';
import { readPack } from '../../src/offline/pack.ts';
import type { PackedFile } from '../../src/offline/pack.ts';
import { attribute, select } from '../support/html.ts';
import { addressOf } from '../support/site.ts';
import type { Site } from '../support/site.ts';
import { own, SITES } from '../support/sites.ts';
import { brotli } from '../support/weight.ts';
import { OFFLINE_BUDGET } from './budgets.ts';

function packOf({ dir }: Site): { readonly bytes: Buffer; readonly files: readonly PackedFile[] } {
  const [name, ...rest] = readdirSync(path.join(dir, 'offline'));
  expect(rest, 'one pack').toEqual([]);
  const bytes = readFileSync(path.join(dir, 'offline', name!));
  return { bytes, files: readPack(new Uint8Array(gunzipSync(bytes))) };
}

describe.each(SITES)('%s', (_, site) => {
  const { files } = packOf(site);
  const at = new Map(files.map((file) => [site.origin + site.base + file.path, file]));

  it('packs every page, as it is served', () => {
    for (const page of site.pages) {
      const packed = at.get(addressOf(site, page.file));
      expect(packed?.type, page.file).toBe('text/html; charset=utf-8');
      const served = readFileSync(path.join(site.dir, page.file));
      expect(Buffer.compare(served, packed!.body), page.file).toBe(0);
    }
  });

  it('packs every file that is kept, once', () => {
    const kept = readdirSync(site.dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(path.join(site.dir, file)).isFile())
      .filter((file) => isKept(file.split(path.sep).join('/')))
      .map((file) => addressOf(site, file));
    expect([...at.keys()].sort()).toEqual(kept.sort());
    expect(files).toHaveLength(at.size);
  });

  it('says of which edition each page is, the same on all', () => {
    const editions = site.pages.map((page) => attribute(select(page, 'html')[0]!, 'data-edition'));
    expect(new Set(editions).size).toBe(1);
    expect(readFileSync(path.join(site.dir, 'sw.js'), 'utf8')).toContain(editions[0]);
  });
});

describe('what a device downloads', () => {
  it('is small enough', () => {
    const { bytes, files } = packOf(own);
    const worker = brotli(readFileSync(path.join(own.dir, 'sw.js')));
    console.info(`offline: ${files.length} files in ${bytes.length} bytes; the worker ${worker}`);
    expect(bytes.length + worker).toBeLessThanOrEqual(OFFLINE_BUDGET);
  });
});
