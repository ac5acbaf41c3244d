import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openFolder } from '../../../src/authoring/folder.ts';
import { problemsOf } from '../../../src/authoring/result.ts';
import type { Result } from '../../../src/authoring/result.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'folder-'));
  mkdirSync(path.join(root, 'content/chapters'), { recursive: true });
  writeFileSync(path.join(root, 'content/b.yaml'), 'name: 甲\n');
  writeFileSync(path.join(root, 'content/a.yaml'), 'name: 1\n');
});

afterEach(() => rmSync(root, { recursive: true }));

const schema = z.strictObject({ name: z.string() });

/** What is told, in short. */
const told = (...results: Result<unknown>[]): string[] =>
  results.flatMap(problemsOf).map(({ file, found }) => `${file} ${found}`);

describe('openFolder', () => {
  it('reads files and lists folders in order', () => {
    const folder = openFolder(root);
    expect(folder.text('content/b.yaml')).toEqual({ ok: true, value: 'name: 甲\n' });
    const read = folder.yaml('content/b.yaml', schema);
    expect(read).toMatchObject({
      ok: true,
      value: { value: { name: '甲' }, file: 'content/b.yaml' },
    });
    expect(folder.names('content', '.yaml')).toEqual({ ok: true, value: ['a.yaml', 'b.yaml'] });
  });

  it('passes over what systems leave behind', () => {
    for (const name of ['._a.yaml', '.b.yaml']) writeFileSync(path.join(root, 'content', name), '');
    expect(openFolder(root).names('content', '.yaml')).toMatchObject({
      value: ['a.yaml', 'b.yaml'],
    });
  });

  it('tells what is missing or wrong', () => {
    const folder = openFolder(root);
    expect(
      told(
        folder.text('content/no.mdx'),
        folder.yaml('content/a.yaml', schema),
        folder.names('content/chapters', '.mdx'),
        folder.names('content/nothing', '.mdx'),
      ),
    ).toEqual([
      'content/no.mdx no such file',
      'content/a.yaml name: 1',
      'content/chapters/ no .mdx file in the folder',
      'content/nothing/ no such folder',
    ]);
  });

  it('says that a whole folder is missing, whatever was wanted from it', () => {
    const folder = openFolder(root);
    const all = told(folder.text('seeds/report.txt'), folder.names('seeds/more', '.txt'));
    expect(all).toEqual(['seeds/ no such folder', 'seeds/ no such folder']);
  });
});
