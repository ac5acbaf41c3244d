import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** Does something as a user without rights, where the tests have those of the system's own. */
function asNobody<T>(act: () => T): T {
  if (process.geteuid?.() !== 0) return act();
  chmodSync(root, 0o755);
  process.seteuid?.(65534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

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

  it('says what the system does not let it read', () => {
    chmodSync(path.join(root, 'content/a.yaml'), 0);
    chmodSync(path.join(root, 'content/chapters'), 0);
    const folder = openFolder(root);
    const all = asNobody(() =>
      told(folder.text('content/a.yaml'), folder.names('content/chapters', '.mdx')),
    );
    chmodSync(path.join(root, 'content/chapters'), 0o755);
    expect(all).toEqual([
      'content/a.yaml what the system does not let us read (EACCES)',
      'content/chapters what the system does not let us read (EACCES)',
    ]);
  });

  it('sees a link that leads nowhere, as something that is there', () => {
    symlinkSync('nowhere', path.join(root, 'content/link.yaml'));
    const folder = openFolder(root);
    expect(folder.exists('content/link.yaml')).toBe(true);
    expect(folder.exists('content/no.yaml')).toBe(false);
    expect(folder.exists('content/a.yaml/b')).toBe(false);
    expect(told(folder.text('content/link.yaml'))).toEqual([
      'content/link.yaml a link that leads nowhere',
    ]);
  });

  it.each([
    ['甲\r\n乙', true],
    ['甲\r乙', false],
    ['甲'.repeat(1_333_333), true],
    ['甲'.repeat(1_333_334), false],
  ])('reads a text of lines and of a size that anybody writes: %#', (text, good) => {
    writeFileSync(path.join(root, 'content/b.txt'), text);
    expect(openFolder(root).text('content/b.txt').ok).toBe(good);
  });
});
