import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preparePublication } from '../../src/build/publication.ts';
import { PROJECT } from '../support/paths.ts';

/** How often a process that publishes is killed, at a random moment. */
const KILLS = 30;

const FILES = Array.from({ length: 120 }, (_, n) => `${n % 12}/${n}.html`);
let room: string;

beforeAll(() => {
  room = mkdtempSync(path.join(tmpdir(), 'publishing-'));
  for (const words of ['old', 'new']) write(path.join(room, `site-${words}`), words);
});
afterAll(() => {
  for (const { folder } of MOUNTS) spawnSync('umount', [folder]);
  rmSync(room, { recursive: true, force: true });
});

function write(folder: string, words: string): void {
  for (const file of FILES) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), words.repeat(500));
  }
}

/** Which site a folder serves, `old` or `new`; what else it is where it is neither. */
function served(folder: string): string {
  if (!existsSync(folder)) return 'nothing';
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = found.filter((file) => file.endsWith('.html'));
  const words = new Set(files.map((file) => readFileSync(path.join(folder, file), 'utf8')));
  const [only = ''] = words;
  if (files.length !== FILES.length) return `${files.length} files`;
  return words.size === 1 ? only.slice(0, 3) : 'a mixture';
}

function publish(out: string, words: string): void {
  const publication = preparePublication(out);
  write(publication.folder, words);
  publication.publish();
}

interface Mount {
  readonly folder: string;
  readonly mounted: boolean;
}
const MOUNTS: Mount[] = [];

/** Mounts memory on a folder, as a container does a volume; false where this user may not. */
function mount(folder: string, size: string): boolean {
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  MOUNTS.push({ folder, mounted: status === 0 });
  return status === 0;
}

describe('a process that publishes, killed at a random moment', () => {
  it.each([
    ['a folder', (out: string) => out],
    ['a link', (out: string) => linkTo(out)],
  ])('leaves %s whole, old or new', async (name, prepare) => {
    const out = path.join(room, name.replace(' ', '-'));
    write(prepare(out), 'old');
    const seen: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await publishAndKill(out);
      // Between the two renames there is nothing, for some microseconds: the next build puts it back.
      if (served(out) === 'nothing') preparePublication(out).abandon();
      seen.push(served(out));
    }
    console.info(`killed ${KILLS} times: old ${count(seen, 'old')}, new ${count(seen, 'new')}`);
    expect(seen.filter((what) => what !== 'old' && what !== 'new')).toEqual([]);
    preparePublication(out).abandon();
    expect(readdirSync(room).filter((name) => /unfinished|replaced/.test(name))).toEqual([]);
  });
});

function linkTo(out: string): string {
  const real = `${out}-real`;
  mkdirSync(real);
  symlinkSync(real, out);
  return real;
}

function count(seen: readonly string[], what: string): number {
  return seen.filter((other) => other === what).length;
}

async function publishAndKill(out: string): Promise<void> {
  const script = path.join(PROJECT, 'tests/support/publish-forever.ts');
  const sites = ['new', 'old'].map((words) => path.join(room, `site-${words}`));
  const child = spawn(process.execPath, [script, out, ...sites], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await wait(Math.random() * 60);
  child.kill('SIGKILL');
  await ended;
}

describe('two processes that publish at once', () => {
  it('leave one of the two sites, whole', async () => {
    const out = path.join(room, 'shared');
    write(out, 'old');
    const script = path.join(PROJECT, 'tests/support/publish-forever.ts');
    const children = ['new', 'old'].map((words) =>
      spawn(process.execPath, [script, out, path.join(room, `site-${words}`)], { stdio: 'pipe' }),
    );
    const said: string[] = [];
    for (const child of children) child.stderr.on('data', (text) => said.push(String(text)));
    // One that ends of itself has already ended then.
    const ended = children.map((child) => once(child, 'exit'));
    await wait(1500);
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(ended);
    expect(said.join('')).toBe('');
    preparePublication(out).abandon();
    expect(served(out)).toMatch(/^(old|new)$/);
  });
});

describe('a mounted volume', () => {
  it('takes the new site, whole, and stays mounted', ({ skip }) => {
    const out = path.join(room, 'volume');
    if (!mount(out, '8m')) skip('this user may not mount');
    write(out, 'old');
    publish(out, 'new');
    expect(served(out)).toBe('new');
    expect(readdirSync(out).every((name) => /^\d+$/.test(name))).toBe(true);
  });

  it('keeps the old site where the new one finds no room', ({ skip }) => {
    const out = path.join(room, 'small');
    if (!mount(out, '700k')) skip('this user may not mount');
    write(out, 'old');
    expect(() => publish(out, 'new')).toThrow(/could not be put into .*ENOSPC/);
    expect(served(out)).toBe('old');
    preparePublication(out).abandon();
    expect(readdirSync(out).every((name) => /^\d+$/.test(name))).toBe(true);
  });
});
