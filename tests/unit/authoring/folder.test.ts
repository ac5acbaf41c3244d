import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCollector } from '../../../src/authoring/folder.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'collect-'));
  mkdirSync(path.join(root, 'content/chapters'), { recursive: true });
  writeFileSync(path.join(root, 'content/b.yaml'), 'name: 甲\n');
  writeFileSync(path.join(root, 'content/a.yaml'), 'name: 1\n');
});

afterEach(() => rmSync(root, { recursive: true }));

const schema = z.strictObject({ name: z.string() });

describe('createCollector', () => {
  it('reads files and lists folders in order', () => {
    const collector = createCollector(root);
    expect(collector.readText('content/b.yaml')).toBe('name: 甲\n');
    expect(collector.readYaml('content/b.yaml', schema)).toEqual({ name: '甲' });
    expect(collector.list('content', '.yaml')).toEqual(['a.yaml', 'b.yaml']);
    expect(collector.problems).toEqual([]);
  });

  it('gathers what is missing or wrong and goes on', () => {
    const collector = createCollector(root);
    expect(collector.readText('content/no.mdx')).toBeUndefined();
    expect(collector.readYaml('content/a.yaml', schema)).toBeUndefined();
    expect(collector.list('content/chapters', '.mdx')).toEqual([]);
    expect(collector.list('content/nothing', '.mdx')).toEqual([]);
    expect(collector.problems.map(({ file, found }) => `${file} ${found}`)).toEqual([
      'content/no.mdx no such file',
      'content/a.yaml name: 1',
      'content/chapters/ no .mdx file in the folder',
      'content/nothing/ no such folder',
    ]);
  });

  it('says that a whole folder is missing, whatever was wanted from it', () => {
    const collector = createCollector(root);
    collector.readText('seeds/report.txt');
    collector.list('seeds/more', '.txt');
    const told = collector.problems.map(({ file, found }) => `${file} ${found}`);
    expect(new Set(told)).toEqual(new Set(['seeds/ no such folder']));
  });
});
