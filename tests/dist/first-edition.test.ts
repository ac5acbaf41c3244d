/** The README's guide from a raw text to a published edition, gone from beginning to end. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildSite } from '../support/astro-build.ts';
import { FIXTURES, PROJECT, SCRATCH } from '../support/paths.ts';

/** A change that an editor makes by hand: of what is found, up to `until` if that is named. */
interface Edit {
  readonly step: string;
  readonly file: string;
  readonly find: string;
  readonly until?: string;
  readonly write: string;
}

const RAW = path.join(FIXTURES, 'import/page/page-gb18030.html');
const EDITS = parse(
  readFileSync(path.join(FIXTURES, 'first-edition/edits.yaml'), 'utf8'),
) as readonly Edit[];
const FOLDER = path.join(SCRATCH, 'first-edition');
const SITE = path.join(SCRATCH, 'first-edition-site');

const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');
const page = (file: string): string => readFileSync(path.join(SITE, file, 'index.html'), 'utf8');

function clear(): void {
  for (const dir of [FOLDER, SITE]) rmSync(dir, { recursive: true, force: true });
}

/** What a command of the import prints, whatever it ends with. */
function run(command: string, ...words: readonly string[]): string {
  const program = path.join(PROJECT, 'src/import', `${command}.ts`);
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
  return stdout + stderr;
}

function build(): void {
  const { status, output } = buildSite(SITE, { REPORT_DIR: FOLDER });
  expect(status, output).toBe(0);
}

function edit({ file, find, until, write }: Edit): void {
  const text = read(file);
  const start = text.indexOf(find);
  expect(start, `${find} in ${file}`).toBeGreaterThan(-1);
  const end = until === undefined ? start + find.length : text.indexOf(until, start) + until.length;
  writeFileSync(path.join(FOLDER, file), text.slice(0, start) + write + text.slice(end));
}

/** Deletes the line that makes a draft of a record, in all files. */
function acceptAll(): void {
  for (const entry of readdirSync(FOLDER, { recursive: true, withFileTypes: true })) {
    if (!/\.(yaml|mdx)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ *draft: true\n/gm, ''));
  }
}

beforeAll(clear);
afterAll(clear);

describe('a first edition', () => {
  it('is made of a saved page, and can be published as it stands', { timeout: 120_000 }, () => {
    expect(run('command', RAW, FOLDER)).toContain('compared with the source one by one');
    build();
    expect(page('')).toContain('这一版只有报告原文，注解还没有写。');
    expect(page('report/ban-hao-jiao-yu')).toContain('银龄讲学');
    expect(page('report/ban-hao-jiao-yu')).not.toContain('请退休教师');
  });

  it('refuses a draft that is accepted before it is written', () => {
    const entry = 'content/glossary/yin-ling-jiang-xue.yaml';
    const draft = read(entry);
    writeFileSync(path.join(FOLDER, entry), draft.replace('draft: true\n', ''));
    const { status, output } = buildSite(SITE, { REPORT_DIR: FOLDER });
    writeFileSync(path.join(FOLDER, entry), draft);
    expect(status).toBe(1);
    expect(output).toMatch(/yin-ling-jiang-xue\.yaml:\d+\n.*待写/);
  });

  it('is whole when every draft has been decided', { timeout: 120_000 }, () => {
    expect(run('drafts-command', FOLDER)).toMatch(/Left: \d\d drafts/);
    EDITS.forEach(edit);
    acceptAll();
    expect(run('drafts-command', FOLDER)).toContain('Nothing is left to do');
    build();
    expect(page('')).toContain('这一版：没有“我关心”。');
    expect(page('report/ban-hao-jiao-yu')).toContain('请退休教师来学校教课');
    expect(page('report/guo-qu-yi-nian')).toContain('渠道老化、人才不足还没有解决');
    expect(page('figures')).toContain('退休教师到岗');
    expect(page('places')).toContain('白鹭湖');
  });

  it('tells what a corrected text changes before it changes it', () => {
    const page = path.join(FOLDER, 'corrected.txt');
    writeFileSync(page, read('seeds/report.txt').replace('渠道12公里', '渠道21公里'));
    const before = read('content/chapters/02-guo-qu-yi-nian.mdx');
    const told = run('command', page, FOLDER);
    expect(told).toContain('guo-qu-yi-nian-1');
    expect(told).toContain('新修渠道12公里');
    expect(read('content/chapters/02-guo-qu-yi-nian.mdx')).toBe(before);
    run('command', '--write', page, FOLDER);
    expect(read('content/chapters/02-guo-qu-yi-nian.mdx')).toContain('新修渠道21公里');
    expect(read('content/chapters/02-guo-qu-yi-nian.mdx')).toContain('title: 过去一年工作回顾');
    expect(read('content/figures/guo-qu-yi-nian.yaml')).toContain('新修渠道12公里');
  });
});
