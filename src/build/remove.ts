import { existsSync, rmSync } from 'node:fs';

/** Tries, and the time between two in milliseconds: two seconds in all. */
const TRIES = 80;
const PAUSE = 25;

/**
 * Takes a folder away until it stays away: a process that is about to end cannot stop its threads, which
 * write what was asked of them before, into a folder that is being emptied or has just gone.
 */
export function removeForGood(folder: string): void {
  for (let tries = 0; existsSync(folder) && tries < TRIES; tries += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}
