import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OTHER_REPORT } from './paths.ts';

/**
 * Copies the good fixture report to a new folder and lays overlays over it, one after another: an
 * overlay's files replace the report's.
 */
export function overlayReport(...overlays: readonly string[]): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'report-'));
  for (const from of [OTHER_REPORT, ...overlays]) cpSync(from, dir, { recursive: true });
  return dir;
}
