import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OTHER_REPORT } from './paths.ts';

/** Names the paths that an overlay takes away, one on a line. */
const REMOVALS = 'remove.txt';

/**
 * Copies the good fixture report to a new folder and lays an overlay over it: the overlay's files
 * replace the report's, and the paths in its `remove.txt` are taken away.
 */
export function overlayReport(overlay: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'report-'));
  cpSync(OTHER_REPORT, dir, { recursive: true });
  cpSync(overlay, dir, { recursive: true });
  const removals = path.join(overlay, REMOVALS);
  if (!existsSync(removals)) return dir;
  for (const line of readFileSync(removals, 'utf8').split('\n').filter(Boolean)) {
    rmSync(path.join(dir, line), { recursive: true });
  }
  return dir;
}
