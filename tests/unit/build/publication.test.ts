import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillFolder } from '../../../src/build/fill-folder.ts';
import { preparePublication } from '../../../src/build/publication.ts';
import { FIXTURES } from '../../support/paths.ts';

/** A build that ends in the midst of its work. */
const ENDING = path.join(FIXTURES, 'killed/abandoned-build.ts');

let room: string;
beforeEach(() => (room = mkdtempSync(path.join(tmpdir(), 'publication-'))));
afterEach(() => rmSync(room, { recursive: true, force: true }));

/** Writes a site: its files, by name, each holding the words it is known by. */
function write(folder: string, words: string, files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), words);
  }
}

const OLD = ['index.html', 'a/index.html', 'js/old.js'];
const NEW = ['index.html', 'b/index.html', 'js/new.js'];

/** The files below a folder with their words. */
function read(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = files.filter((file) => file.isFile()).map((f) => path.join(f.parentPath, f.name));
  return Object.fromEntries(
    names.sort().map((name) => [path.relative(folder, name), readFileSync(name, 'utf8')]),
  );
}

const site = (words: string, files: readonly string[]): Record<string, string> =>
  Object.fromEntries([...files].sort().map((file) => [file, words]));

describe('preparePublication', () => {
  it('publishes where nothing was', () => {
    const out = path.join(room, 'deep/dist');
    const publication = preparePublication(out);
    write(publication.folder, 'new', NEW);
    publication.publish();
    expect(read(out)).toEqual(site('new', NEW));
    expect(readdirSync(path.dirname(out))).toEqual(['dist']);
  });

  it('leaves the published site as it was until then, and when it is abandoned', () => {
    const out = path.join(room, 'dist');
    write(out, 'old', OLD);
    const publication = preparePublication(out);
    write(publication.folder, 'new', NEW);
    expect(read(out)).toEqual(site('old', OLD));
    publication.abandon();
    expect(readdirSync(room)).toEqual(['dist']);
    expect(read(out)).toEqual(site('old', OLD));
  });

  it('takes away what threads still write when a build ends', () => {
    for (let build = 0; build < 5; build += 1) {
      const { status, stderr } = spawnSync(process.execPath, [ENDING, path.join(room, 'dist')]);
      expect(String(stderr)).toBe('');
      expect(status).toBe(130);
      expect(readdirSync(room)).toEqual([]);
    }
  });

  it('follows a link, which stays one', () => {
    const out = path.join(room, 'dist');
    write(path.join(room, 'served'), 'old', OLD);
    symlinkSync('served', out);
    const publication = preparePublication(out);
    write(publication.folder, 'new', NEW);
    publication.publish();
    expect(read(path.join(room, 'served'))).toEqual(site('new', NEW));
    expect(
      readdirSync(room, { withFileTypes: true }).filter((e) => e.isSymbolicLink()),
    ).toHaveLength(1);
    expect(readdirSync(room).sort()).toEqual(['dist', 'served']);
  });

  it('lets two publish at once: the last one stays', () => {
    const out = path.join(room, 'dist');
    write(out, 'old', OLD);
    const first = preparePublication(out);
    write(first.folder, 'new', NEW);
    first.publish();
    const second = preparePublication(out);
    write(second.folder, 'newer', NEW);
    second.publish();
    expect(read(out)).toEqual(site('newer', NEW));
  });

  it('says in one sentence that it cannot, and nothing has changed', () => {
    const out = path.join(room, 'dist');
    write(out, 'old', OLD);
    const publication = preparePublication(out);
    // Nothing was built.
    expect(publication.publish).toThrow(/^The site is built and sound, but could not be put into/);
    expect(read(out)).toEqual(site('old', OLD));
  });

  it('puts back what a killed process had moved aside, and removes what it left', () => {
    // No process has this number: Linux gives none above 2^22.
    const dead = 2 ** 22 + 1;
    write(path.join(room, `dist.replaced-${dead}`), 'old', OLD);
    write(path.join(room, `dist.unfinished-${dead}`), 'half', ['index.html']);
    write(path.join(room, `dist.unfinished-${process.ppid}`), 'another’s', ['index.html']);
    write(path.join(room, 'dist.unfinished-notes'), 'somebody’s', ['notes']);
    preparePublication(path.join(room, 'dist'));
    expect(read(path.join(room, 'dist'))).toEqual(site('old', OLD));
    expect(readdirSync(room).sort()).toEqual(
      ['dist', `dist.unfinished-${process.ppid}`, 'dist.unfinished-notes'].sort(),
    );
  });
});

describe('fillFolder', () => {
  it('makes one folder’s content another’s', () => {
    const [from, target] = [path.join(room, 'new'), path.join(room, 'dist')];
    write(target, 'old', [...OLD, 'c/d/e.html', '.incoming-1/x', 'turned']);
    write(from, 'new', [...NEW, 'turned/index.html', 'a']);
    fillFolder(from, target);
    expect(read(target)).toEqual(site('new', [...NEW, 'turned/index.html', 'a']));
    expect(existsSync(path.join(target, 'c'))).toBe(false);
  });

  it('changes nothing where not all can be copied in', () => {
    const target = path.join(room, 'dist');
    write(target, 'old', OLD);
    expect(() => fillFolder(path.join(room, 'nowhere'), target)).toThrow(/ENOENT/);
    expect(read(target)).toEqual(site('old', OLD));
  });
});
