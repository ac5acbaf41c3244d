import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressSite } from '../../../src/build/compress.ts';

const LONG = '工作报告'.repeat(200);

it('puts beside text what a browser makes the same text of, and nothing beside the rest', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'compress-'));
  mkdirSync(path.join(dir, 'a'));
  const files = {
    'a/index.html': LONG,
    'x.csv': LONG,
    'x.png': LONG,
    'x.woff2': LONG,
    'x.txt': '短',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(dir, file), text);
  expect(await compressSite(dir)).toBe(2);
  for (const file of ['a/index.html', 'x.csv']) {
    const read = (ending: string): Buffer => readFileSync(path.join(dir, file + ending));
    expect(brotliDecompressSync(read('.br')).toString()).toBe(LONG);
    expect(gunzipSync(read('.gz')).toString()).toBe(LONG);
  }
  expect(readdirSync(dir).filter((file) => /\.(?:br|gz)$/.test(file))).toEqual([
    'x.csv.br',
    'x.csv.gz',
  ]);
});

it('leaves out what would grow', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'compress-'));
  const noise = ['1', '2', '3', '4', '5'].map((seed) => createHash('sha512').update(seed).digest());
  writeFileSync(path.join(dir, 'x.txt'), Buffer.concat(noise));
  expect(await compressSite(dir)).toBe(0);
  expect(existsSync(path.join(dir, 'x.txt.gz'))).toBe(false);
});
