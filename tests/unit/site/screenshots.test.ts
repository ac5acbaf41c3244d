import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from '../../../src/authoring/folder.ts';
import { loadScreenshots } from '../../../src/site/screenshots.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'report-'));
});

afterEach(() => rmSync(root, { recursive: true }));

async function put(file: string, width: number, height: number): Promise<void> {
  const picture = sharp({ create: { width, height, channels: 3, background: 'white' } });
  write(file, await picture.png().toBuffer());
}

function write(file: string, content: Buffer | string): void {
  mkdirSync(path.join(root, 'content/screenshots'), { recursive: true });
  writeFileSync(path.join(root, 'content/screenshots', file), content);
}

const load = () => loadScreenshots(openFolder(root));

describe('the pictures of the site', () => {
  it('are none where there are none', () => {
    expect(load()).toEqual({ ok: true, value: [] });
  });

  it('are told with what they show, for which screens, and how large they are', async () => {
    await put('home-narrow.png', 400, 800);
    await put('home-wide.png', 800, 400);
    const read = load();
    expect(read.ok && read.value).toMatchObject([
      { file: 'home-narrow.png', label: '首页', form: 'narrow', width: 400, height: 800 },
      { file: 'home-wide.png', label: '首页', form: 'wide', width: 800, height: 400 },
    ]);
  });

  it.each([
    ['home-narrow.png', 800, 400, 'a PNG higher than wide'],
    ['home-wide.png', 400, 800, 'a PNG wider than high'],
    ['home-narrow.png', 319, 640, '320'],
    ['home-wide.png', 3841, 2000, '3840'],
    ['home-narrow.png', 400, 921, '2.3'],
  ])('are refused as browsers refuse them: %s of %i × %i', async (file, width, height, told) => {
    await put(file, width, height);
    const read = load();
    expect(!read.ok && read.problems).toMatchObject([
      { file: `content/screenshots/${file}`, found: `${width} × ${height} pixels` },
    ]);
    expect(!read.ok && read.problems[0]?.expected).toContain(told);
  });

  it('are refused where they are no PNG', () => {
    write('card-narrow.png', 'GIF89a');
    const read = load();
    expect(!read.ok && read.problems[0]?.found).toBe('no PNG');
  });
});
