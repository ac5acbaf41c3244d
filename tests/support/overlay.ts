import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OTHER_REPORT } from './paths.ts';

/** Names the paths that an overlay takes away, one on a line. */
const REMOVALS = 'remove.txt';

/**
 * Copies the good fixture report to a new folder and lays overlays over it, one after another: an
 * overlay's files replace the report's, and the paths in its `remove.txt` are taken away.
 */
export function overlayReport(...overlays: readonly string[]): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'report-'));
  cpSync(OTHER_REPORT, dir, { recursive: true });
  for (const overlay of overlays) {
    cpSync(overlay, dir, { recursive: true });
    const removals = path.join(overlay, REMOVALS);
    const lines = existsSync(removals) ? readFileSync(removals, 'utf8').split('\n') : [];
    for (const line of lines.filter(Boolean)) rmSync(path.join(dir, line), { recursive: true });
  }
  return dir;
}
