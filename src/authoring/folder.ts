import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { DROPPING } from './known-files.ts';
import type { Located } from './located.ts';
import type { Problem } from './problem.ts';
import { bad, good } from './result.ts';
import type { Result } from './result.ts';
import { conform, readYaml } from './yaml.ts';

/** Reads the files of one report's folder; paths are relative to it, with forward slashes. */
export interface Folder {
  /** Its absolute path. */
  readonly root: string;
  /** The text of a file (UTF-8). */
  text(file: string): Result<string>;
  /** A YAML file's value as it is written, with the lines of its keys. */
  raw(file: string): Result<Located<unknown>>;
  /** The same, checked. */
  yaml<T>(file: string, schema: z.ZodType<T>): Result<Located<T>>;
  /** Whether a file or folder is there. */
  exists(file: string): boolean;
  /** Names of the files in a folder with this ending, sorted; a missing or empty folder is a problem. */
  names(folder: string, ending: string): Result<string[]>;
}

/** Opens the report's folder at `root` (an absolute path); nothing is read yet. */
export function openFolder(root: string): Folder {
  const text = (file: string): Result<string> => {
    const full = path.join(root, file);
    return existsSync(full)
      ? decode(readFileSync(full), file)
      : bad(missingFolder(root, file) ?? missingFile(file));
  };
  const raw = (file: string): Result<Located<unknown>> => {
    const read = text(file);
    return read.ok ? readYaml(read.value, { file }) : read;
  };
  return {
    root,
    text,
    raw,
    yaml(file, schema) {
      const read = raw(file);
      return read.ok ? conform(read.value, schema) : read;
    },
    exists: (file) => existsSync(path.join(root, file)),
    names(folder, ending) {
      const full = path.join(root, folder);
      const found = existsSync(full) ? readdirSync(full) : [];
      const names = found.filter((name) => name.endsWith(ending) && !DROPPING.test(name));
      if (names.length > 0) return good(names.sort());
      return bad(missingFolder(root, folder) ?? emptyFolder(folder, ending, existsSync(full)));
    },
  };
}

function decode(bytes: Uint8Array, file: string): Result<string> {
  try {
    return good(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return bad({
      file,
      found: 'a file in another encoding than UTF-8',
      expected: 'a text in UTF-8',
      todo: 'Save it anew, with the encoding UTF-8.',
    });
  }
}

function missingFile(file: string): Problem {
  return {
    file,
    found: 'no such file',
    expected: `a file at ${file}`,
    todo: 'Create it (the README lists what it holds), or point REPORT_DIR at another folder.',
  };
}

function emptyFolder(folder: string, ending: string, exists: boolean): Problem {
  return {
    file: `${folder}/`,
    found: exists ? `no ${ending} file in the folder` : 'no such folder',
    expected: `at least one ${ending} file in ${folder}/`,
    todo: 'Add the files, or point REPORT_DIR at another folder.',
  };
}

/**
 * The problem that a path's top folder does not exist or holds nothing: one cause, said once, as
 * exact repeats are printed once.
 */
function missingFolder(root: string, file: string): Problem | undefined {
  const folder = file.split('/')[0] ?? file;
  const full = path.join(root, folder);
  if (existsSync(full) && readdirSync(full).length > 0) return undefined;
  return {
    file: `${folder}/`,
    found: existsSync(full) ? 'an empty folder' : 'no such folder',
    expected: `a folder ${folder}/ with the report's files`,
    todo: 'Create it (the README lists what it holds), or point REPORT_DIR at another folder.',
  };
}
