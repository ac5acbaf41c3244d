import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import path from 'node:path';

/** Within the folder that is filled: what is on its way in. */
const INCOMING = '.incoming-';

/**
 * Makes a folder's content that of another without moving the folder itself, for one that cannot be
 * moved: a mounted volume. All is copied in first, so that a full disk changes nothing; then files
 * take their places one by one, pages after what they load, and what is no longer needed goes last: a
 * page that is asked for meanwhile, old or new, has all that belongs to it.
 *
 * @throws Error when it cannot be copied in; the folder is then as it was
 */
export function fillFolder(from: string, target: string): void {
  mkdirSync(target, { recursive: true });
  const incoming = path.join(target, `${INCOMING}${process.pid}`);
  try {
    cpSync(from, incoming, { recursive: true });
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
  const files = filesIn(incoming);
  for (const file of [...files].sort((a, b) => rank(a) - rank(b))) {
    take(path.join(incoming, file), path.join(target, file));
  }
  const needed = new Set(files);
  for (const file of filesIn(target)) if (!needed.has(file)) rmSync(path.join(target, file));
  removeEmpty(target);
}

/** What pages load comes before them, compressed or not. */
function rank(file: string): number {
  return /\.html(?:\.br|\.gz)?$/.test(file) ? 1 : 0;
}

/** Paths of all files below a folder, relative to it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !statSync(path.join(folder, file)).isDirectory(),
  );
}

/** Moves a file to its place, which a folder, or a file where its folder must be, may stand in. */
function take(file: string, place: string): void {
  const folder = path.dirname(place);
  if (existsSync(folder) && !statSync(folder).isDirectory()) rmSync(folder);
  mkdirSync(folder, { recursive: true });
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory()) rmSync(place, { recursive: true });
  renameSync(file, place);
}

/** Removes the folders below one that hold nothing. */
function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const below = path.join(folder, entry.name);
    removeEmpty(below);
    if (readdirSync(below).length === 0) rmdirSync(below);
  }
}
