import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { DROPPING } from './known-files.ts';
import type { Located } from './located.ts';
import type { Finding, Problem } from './problem.ts';
import { attempt } from './reading.ts';
import { bad, good } from './result.ts';
import type { Result } from './result.ts';
import { conform, readYaml } from './yaml.ts';

/** Reads the files of one report's folder; paths are relative to it, with forward slashes. */
export interface Folder {
  /** What is in a file. */
  bytes(file: string): Result<Uint8Array<ArrayBuffer>>;
  /** The text of a file (UTF-8). */
  text(file: string): Result<string>;
  /** A YAML file's value as it is written, with the lines of its keys. */
  raw(file: string): Result<Located<unknown>>;
  /** The same, checked. */
  yaml<T>(file: string, schema: z.ZodType<T>): Result<Located<T>>;
  /** Whether a file, a folder or a link is there. */
  exists(file: string): boolean;
  /** Names of the files in a folder with this ending, sorted; a missing or empty folder is a problem. */
  names(folder: string, ending: string): Result<string[]>;
}

/** Most bytes of a file that anybody wrote; a page of more would open on no phone. */
const MOST_BYTES = 4_000_000;

/** Opens the report's folder at `root` (an absolute path); nothing is read yet. */
export function openFolder(root: string): Folder {
  const bytes = (file: string): Result<Uint8Array<ArrayBuffer>> =>
    attempt(root, file, (full) => new Uint8Array(readFileSync(full))) ??
    bad(missingFolder(root, file) ?? missingFile(file));
  const text = (file: string): Result<string> => {
    const read = bytes(file);
    return read.ok ? decode(read.value, file) : read;
  };
  const raw = (file: string): Result<Located<unknown>> => {
    const read = text(file);
    return read.ok ? readYaml(read.value, { file }) : read;
  };
  return {
    bytes,
    text,
    raw,
    yaml(file, schema) {
      const read = raw(file);
      return read.ok ? conform(read.value, schema) : read;
    },
    exists: (file) => attempt(root, file, (full) => lstatSync(full)) !== undefined,
    names(folder, ending) {
      const found = attempt(root, folder, (full) => readdirSync(full));
      if (found && !found.ok) return found;
      const names = (found?.value ?? []).filter(
        (name) => name.endsWith(ending) && !DROPPING.test(name),
      );
      if (names.length > 0) return good(names.sort());
      return bad(missingFolder(root, folder) ?? emptyFolder(folder, ending, found !== undefined));
    },
  };
}

function decode(bytes: Uint8Array, file: string): Result<string> {
  if (bytes.length > MOST_BYTES) return bad({ file, ...tooLarge(bytes.length) });
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /\r(?!\n)/.test(text) ? bad({ file, ...OLD_LINE_ENDS }) : good(text);
  } catch {
    return bad({ file, ...OTHER_ENCODING });
  }
}

const OTHER_ENCODING: Finding = {
  found: 'a file in another encoding than UTF-8',
  expected: 'a text in UTF-8',
  todo: 'Save it anew, with the encoding UTF-8.',
};

const OLD_LINE_ENDS: Finding = {
  found: 'line ends of old Macs (CR)',
  expected: 'line ends of Unix (LF) or of Windows (CRLF)',
  todo: 'Save it anew, with line ends of Unix.',
};

function tooLarge(bytes: number): Finding {
  return {
    found: `a file of ${(bytes / 1e6).toFixed(1)} MB`,
    expected: `at most ${MOST_BYTES / 1e6} MB`,
    todo: 'Look what was pasted into it, or divide it.',
  };
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
    todo:
      ending === '.yaml'
        ? 'Add the files; a report that is to have none has no lists for them either: delete these (for places, content/place-kinds.yaml).'
        : 'Add the files, or point REPORT_DIR at another folder.',
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
