import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ProblemsError } from '../authoring/problem.ts';
import type { Problem } from '../authoring/problem.ts';
import { loadEdition } from '../edition.ts';
import { applyChanges } from './apply.ts';
import type { Changes } from './apply.ts';

/** Looks at an edition as changes would make it: in a copy, which then goes. */
export function inCopy<T>(root: string, changes: Changes, look: (copy: string) => T): T {
  const copy = mkdtempSync(path.join(tmpdir(), 'import-'));
  try {
    for (const folder of ['content', 'seeds']) {
      const from = path.join(root, folder);
      if (existsSync(from)) cpSync(from, path.join(copy, folder), { recursive: true });
    }
    applyChanges(copy, changes);
    return look(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What an edition's own checks find. */
export function problemsIn(root: string): readonly Problem[] {
  try {
    loadEdition(root);
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}

/** The texts of an edition's own records, by path. */
export function recordsIn(root: string): Map<string, string> {
  const content = path.join(root, 'content');
  return new Map(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [
        `content/${name.split(path.sep).join('/')}`,
        readFileSync(path.join(content, name), 'utf8'),
      ]),
  );
}
