import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/edition.ts';
import { PROJECT } from '../../support/paths.ts';
import { RAW } from './imported.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'import-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const COMMAND = path.join(PROJECT, 'src/import/command.ts');

/** What the command prints, and whether it succeeds. */
async function run(...words: readonly string[]): Promise<{ ok: boolean; told: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, ...words], {
      cwd: scratch,
    });
    return { ok: true, told: stdout };
  } catch (error) {
    return { ok: false, told: (error as { stderr: string }).stderr };
  }
}

describe('npm run import', () => {
  it('makes a folder that a build loads, of a web page', async () => {
    const { ok, told } = await run(path.join(RAW, 'page/page-gb18030.html'), 'page');
    expect(told).toContain('a web page in GB18030');
    expect(told).toContain('“2032年白鹭县人民政府工作报告” (2032): 5 parts, 6 chapters');
    expect(told).toContain('All that a citation needs was found.');
    expect(ok).toBe(true);
    const { report, site, releases } = loadEdition(path.join(scratch, 'page'));
    expect(report.provenance).toMatchObject({ speaker: '某乙', url: /^https:/ });
    expect(report.chapters.map(({ id }) => id)).toEqual([
      ...['kai-tou', 'guo-qu-yi-nian', 'ban-hao-shui-li', 'ban-hao-jiao-yu', 'jia-qiang-zheng-fu'],
      'jie-shu-yu',
    ]);
    expect(site.name).toBe('白鹭县报告注读');
    expect(site.titleLines).toEqual(['2032年白鹭县', '人民政府', '工作报告']);
    expect(releases).toHaveLength(1);
    const raw = readFileSync(path.join(scratch, 'page/seeds/originals/page-gb18030.html'));
    expect(raw).toEqual(readFileSync(path.join(RAW, 'page/page-gb18030.html')));
  });

  it('keeps a plain text as it came, and names what it did not find', async () => {
    const { told } = await run('--year', '2024', path.join(PROJECT, 'seeds/report.txt'), 'seed');
    expect(told).toContain('Not found: speaker, speakerRole, meeting, deliveredOn, publisher');
    const source = (dir: string): Buffer => readFileSync(path.join(dir, 'seeds/report.txt'));
    expect(source(path.join(scratch, 'seed'))).toEqual(source(PROJECT));
    expect(existsSync(path.join(scratch, 'seed/seeds/originals'))).toBe(false);
    const { provenance } = loadEdition(path.join(scratch, 'seed')).report;
    expect(provenance.sha256).toBe(loadEdition(PROJECT).report.provenance.sha256);
    expect(provenance.unknown).toContain('speaker');
  });

  it('reads several files, in order, as one report', async () => {
    const text = readFileSync(path.join(RAW, 'leads/report.txt'), 'utf8');
    const at = text.indexOf('二、');
    mkdirSync(path.join(scratch, 'b'));
    writeFileSync(path.join(scratch, 'report.txt'), text.slice(0, at));
    writeFileSync(path.join(scratch, 'b/report.txt'), text.slice(at));
    const { ok } = await run('report.txt', 'b/report.txt', 'both');
    expect(ok).toBe(true);
    const { originals } = loadEdition(path.join(scratch, 'both')).report.provenance;
    expect(originals?.map(({ file }) => file)).toEqual([
      ...['originals/report.txt', 'originals/2-report.txt'],
    ]);
    expect(readFileSync(path.join(scratch, 'both/seeds/report.txt'), 'utf8')).toBe(text);
  });

  it.each([
    ['no words', [], 'no file'],
    ['no folder', ['a.txt'], 'only “a.txt”'],
    ['a missing file', ['a.txt', 'new'], 'a.txt\n  found:    no such file'],
    ['an unknown option', ['--yaer', '2031', 'a', 'new'], "Unknown option '--yaer'"],
    ['a year that is none', ['--year', '31', 'a', 'new'], '--year 31'],
    ['a folder that holds something', ['a.txt', RAW], 'a folder that holds something'],
    ['a file in place of a folder', ['a.txt', COMMAND], 'found:    a file'],
    ['a text without a year', [path.join(PROJECT, 'seeds/report.txt'), 'new'], '--year 2031'],
  ])('says what is wrong, and writes nothing: %s', async (_, words, said) => {
    const before = readdirSync(scratch);
    const { ok, told } = await run(...words);
    expect(ok).toBe(false);
    expect(told).toContain(said);
    expect(told).toMatch(/ {2}do: .+\n\nNothing was written\.\n$/);
    expect(told.match(/found:/g)).toHaveLength(1);
    expect(readdirSync(scratch)).toEqual(before);
  });
});
