import { lstatSync } from 'node:fs';
import type { Stats } from 'node:fs';
import path from 'node:path';
import type { Finding } from './problem.ts';
import { bad, good } from './result.ts';
import type { Result } from './result.ts';

const NOWHERE: Finding = {
  found: 'a link that leads nowhere',
  expected: 'what it was to lead to',
  todo: 'Put the file or folder itself here, or delete the link.',
};

/** What the system refuses, by its name for it. */
const REFUSED: Readonly<Record<string, Finding>> = {
  ELOOP: NOWHERE,
  EISDIR: {
    found: 'a folder',
    expected: 'a file of this name',
    todo: 'Rename the folder, or move it out of content/.',
  },
  ENOTDIR: {
    found: 'a file',
    expected: 'a folder of this name',
    todo: 'Rename the file, or move it out of content/.',
  },
};

/**
 * Reads a file or lists a folder; what the system refuses is a problem. Undefined where there is
 * nothing of this name.
 *
 * @param file path relative to the report's folder
 * @param read is given the absolute path
 */
export function attempt<T>(
  root: string,
  file: string,
  read: (full: string) => T,
): Result<T> | undefined {
  const full = path.join(root, file);
  try {
    return good(read(full));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const stands = standing(full);
      if (!stands) return undefined;
      if (stands.isSymbolicLink()) return bad({ file, ...NOWHERE });
    }
    return bad({ file, ...(REFUSED[code] ?? unreadable(code)) });
  }
}

/** What has this name; undefined where nothing has, or what was to be a folder is a file. */
function standing(full: string): Stats | undefined {
  try {
    return lstatSync(full);
  } catch {
    return undefined;
  }
}

function unreadable(code: string): Finding {
  return {
    found: `what the system does not let us read (${code})`,
    expected: 'a file or folder that this user may read',
    todo: 'Give the user who builds the right to read it.',
  };
}
