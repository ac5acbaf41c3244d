import { accessSync, constants, existsSync, lstatSync, readdirSync } from 'node:fs';
import { readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillFolder } from './fill-folder.ts';
import { removeForGood } from './remove.ts';

/** Names beside the published folder: a site being built, and the one that has just been replaced. */
const UNFINISHED = '.unfinished-';
const REPLACED = '.replaced-';

/** What a rename says of a folder that is mounted, lies on another disk, or may not be moved. */
const FIXED = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM']);

/** How often two processes that publish in the same moment may get in each other's way. */
const ATTEMPTS = 50;

/** Why a finished site could not be published, for the person who builds it. */
export class PublicationError extends Error {}

/** A site on its way to the folder it is served from. */
export interface Publication {
  /** Absolute path of the folder to build it in. */
  readonly folder: string;
  /**
   * Puts the finished site in the place of the published one, which until then stands untouched: by
   * two renames, or, where the folder is mounted or may not be moved, file by file.
   *
   * @throws PublicationError when neither can be done; what was published then stands as it did
   */
  readonly publish: () => void;
  /** Takes away what has not been published. */
  readonly abandon: () => void;
}

/**
 * Prepares to publish a site into a folder, which may be a link to one, a place where a volume is
 * mounted, or nothing yet. Several processes may do so at once: what ends last is published. What
 * processes that were killed have left is put right first.
 */
export function preparePublication(outDir: string): Publication {
  const target = realFolder(path.resolve(outDir));
  recover(target);
  const room = mayWrite(path.dirname(target)) ? target : path.join(tmpdir(), path.basename(target));
  const folder = `${room}${UNFINISHED}${process.pid}`;
  const abandon = (): void => removeForGood(folder);
  abandon();
  return { folder, abandon, publish: () => orSay(target, () => publish(folder, target)) };
}

function orSay(target: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PublicationError(
      `The site is built and sound, but could not be put into ${target}: ${why}. ` +
        'What was published before stands as it did. Make room, or let this user write there, and build again.',
    );
  }
}

/**
 * The folder that a path stands for, whether it is there or not: in the moment between the two renames of
 * another process it is not.
 */
function realFolder(full: string): string {
  try {
    return realpathSync(full);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const parent = path.dirname(full);
  const isLink = lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink();
  if (isLink) return realFolder(path.resolve(realpathSync(parent), readlinkSync(full)));
  return existsSync(parent) ? path.join(realpathSync(parent), path.basename(full)) : full;
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    // A folder that is not there yet can be made.
    return errorCode(error) === 'ENOENT';
  }
}

/** Puts back a site whose successor never took its place, and removes what dead processes left. */
function recover(target: string): void {
  const left = leftBeside(target).filter(({ pid }) => !isRunning(pid));
  const replaced = left.find(({ name }) => name.includes(REPLACED));
  if (replaced && !existsSync(target)) renameSync(replaced.name, target);
  for (const { name } of left) rmSync(name, { recursive: true, force: true });
}

/** Folders beside the target that a process, running or not, has named after it. */
function leftBeside(target: string): { readonly name: string; readonly pid: number }[] {
  const parent = path.dirname(target);
  if (!existsSync(parent)) return [];
  return readdirSync(parent).flatMap((entry) => {
    const name = path.join(parent, entry);
    const kind = [UNFINISHED, REPLACED].find((mark) => name.startsWith(target + mark));
    const pid = kind && /^\d+$/.exec(name.slice(target.length + kind.length));
    return pid ? [{ name, pid: Number(pid[0]) }] : [];
  });
}

/** Whether a process runs; one of another user does, too. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function publish(folder: string, target: string): void {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      if (swap(folder, target)) return;
    } catch (error) {
      if (!FIXED.has(errorCode(error) ?? '')) throw error;
      fillFolder(folder, target);
      rmSync(folder, { recursive: true, force: true });
      return;
    }
  }
  throw new Error(`${target} is being published by other processes all the time.`);
}

/** The two renames; false where another process came between them. */
function swap(folder: string, target: string): boolean {
  const aside = `${target}${REPLACED}${process.pid}`;
  const stood = existsSync(target);
  if (stood && !renamed(target, aside, ['ENOENT'])) return false;
  try {
    if (!renamed(folder, target, ['ENOTEMPTY', 'EEXIST'])) return false;
  } finally {
    if (stood && !existsSync(target)) renameSync(aside, target);
    removeIfPossible(aside);
  }
  return true;
}

/** Renames a folder; false for these errors, which mean that another process has been there. */
function renamed(from: string, to: string, meddled: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (meddled.includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

/** What cannot be removed now, the next build will try to. */
function removeIfPossible(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

/** The system's name of what went wrong, such as ENOENT; undefined for errors of other kinds. */
function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
