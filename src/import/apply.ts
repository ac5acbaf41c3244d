import * as disk from 'node:fs';
import path from 'node:path';

/** Files to be written below a folder, by their path; null for one to be deleted. */
export type Changes = ReadonlyMap<string, string | Uint8Array | null>;

/** Where changes wait inside the folder until all of them are on the disk. */
const WAITING = '.import';
const PLAN = 'plan.json';

/** What is done with each file: whether it stays, with what waits for it. */
type Plan = readonly (readonly [file: string, stays: boolean])[];

/**
 * Changes files of a folder so that a kill harms nothing: all are written beside it first; then each
 * takes its place by a rename. What a kill leaves undone, {@link finishChanges} does.
 *
 * @param root the folder (absolute path)
 */
export function applyChanges(root: string, changes: Changes): void {
  const waiting = path.join(root, WAITING);
  disk.rmSync(waiting, { recursive: true, force: true });
  for (const [file, content] of changes) {
    if (content !== null) writeBelow(path.join(waiting, 'files'), file, content);
  }
  const plan: Plan = [...changes].map(([file, content]) => [file, content !== null]);
  writeBelow(waiting, `${PLAN}.new`, JSON.stringify(plan));
  disk.renameSync(path.join(waiting, `${PLAN}.new`), path.join(waiting, PLAN));
  finishChanges(root);
}

/** Whether changes of a folder were cut off before they all took their places. */
export function isCutOff(root: string): boolean {
  return disk.existsSync(path.join(root, WAITING, PLAN));
}

/** Does what a kill left undone of changes that were all on the disk; forgets others. */
export function finishChanges(root: string): void {
  const waiting = path.join(root, WAITING);
  if (isCutOff(root)) {
    const plan = JSON.parse(disk.readFileSync(path.join(waiting, PLAN), 'utf8')) as Plan;
    for (const [file, stays] of plan) {
      const from = path.join(waiting, 'files', file);
      const to = path.join(root, file);
      disk.mkdirSync(path.dirname(to), { recursive: true });
      if (!stays) disk.rmSync(to, { force: true });
      else if (disk.existsSync(from)) disk.renameSync(from, to);
    }
  }
  // The plan goes first: what is cut off from here on is nothing to be done.
  disk.rmSync(path.join(waiting, PLAN), { force: true });
  disk.rmSync(waiting, { recursive: true, force: true });
}

function writeBelow(folder: string, file: string, content: string | Uint8Array): void {
  const full = path.join(folder, file);
  disk.mkdirSync(path.dirname(full), { recursive: true });
  disk.writeFileSync(full, content);
}
