import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChanges, finishChanges, isCutOff } from '../../../src/import/apply.ts';
import { filesBelow } from '../../support/following.ts';
import { FIXTURES } from '../../support/paths.ts';

/** A program that changes files until it is killed. */
const CHANGING = path.join(FIXTURES, 'killed/changes.ts');
const KILLS = 40;

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'apply-'));
  writeFileSync(path.join(root, 'a.txt'), 'old a');
  writeFileSync(path.join(root, 'b.txt'), 'old b');
  writeFileSync(path.join(root, 'own.txt'), 'stays');
});
afterEach(() => rmSync(root, { recursive: true }));

const CHANGES = new Map([
  ['a.txt', 'new a'],
  ['b.txt', null],
  ['deep/c.txt', 'new c'],
]);
const DONE = new Map([
  ['a.txt', 'new a'],
  ['deep/c.txt', 'new c'],
  ['own.txt', 'stays'],
]);

/** Puts a folder as a kill leaves it when all changes wait, and some have taken their places. */
function cutOffAfter(done: readonly string[], planned: boolean): void {
  const waiting = path.join(root, '.import');
  mkdirSync(path.join(waiting, 'files/deep'), { recursive: true });
  for (const [file, text] of CHANGES) {
    if (text !== null) writeFileSync(path.join(waiting, 'files', file), text);
  }
  const plan = [...CHANGES].map(([file, text]) => [file, text !== null]);
  writeFileSync(path.join(waiting, planned ? 'plan.json' : 'plan.json.new'), JSON.stringify(plan));
  for (const file of done) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    renameSync(path.join(waiting, 'files', file), path.join(root, file));
  }
}

describe('changes of a folder', () => {
  it('are made, and nothing else', () => {
    applyChanges(root, CHANGES);
    expect(filesBelow(root)).toEqual(DONE);
    expect(isCutOff(root)).toBe(false);
  });

  it.each([[[]], [['a.txt']], [['a.txt', 'deep/c.txt']]])(
    'that a kill cut off after %j are finished',
    (done) => {
      cutOffAfter(done, true);
      expect(isCutOff(root)).toBe(true);
      finishChanges(root);
      expect(filesBelow(root)).toEqual(DONE);
    },
  );

  it('that were not all on the disk are forgotten', () => {
    cutOffAfter([], false);
    expect(isCutOff(root)).toBe(false);
    finishChanges(root);
    expect(readFileSync(path.join(root, 'a.txt'), 'utf8')).toBe('old a');
    expect([...filesBelow(root).keys()]).toEqual(['a.txt', 'b.txt', 'own.txt']);
  });

  it('are all made or none of them, whenever they are killed', { timeout: 60_000 }, async () => {
    const told: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const folder = path.join(root, `${kill}`);
      const child = spawn(process.execPath, [CHANGING, folder, '40'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await wait(Math.random() * 60);
      child.kill('SIGKILL');
      await once(child, 'exit');
      told.push(isCutOff(folder) ? 'cut off' : 'whole');
      finishChanges(folder);
      const files = [...filesBelow(folder).values()];
      expect(files).toHaveLength(41);
      expect(new Set(files).size).toBe(1);
    }
    // Else nothing was tried.
    expect(told).toContain('cut off');
  });
});
