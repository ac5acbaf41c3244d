import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { DROPPING } from './known-files.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';
import type { YamlResult } from './yaml.ts';

/**
 * Reads the files of one report's folder and gathers every problem met on the way, so that one
 * build tells an editor everything there is to mend.
 */
export interface Collector {
  readonly root: string;
  readonly problems: Problem[];
  /** The text of a file (UTF-8), or undefined after noting that it is missing. */
  readText(file: string): string | undefined;
  /** A YAML file's value, or undefined after noting its problems. */
  readYaml<T>(file: string, schema: z.ZodType<T>): T | undefined;
  /** The same with the lines of its keys. */
  readYamlLines<T>(file: string, schema: z.ZodType<T>): (YamlResult<T> & { ok: true }) | undefined;
  /** Whether a file or folder is there. */
  exists(file: string): boolean;
  /** Names of the files in a folder with this ending, sorted; notes a missing or empty folder. */
  list(folder: string, ending: string): string[];
}

/** Makes a collector for the report folder `root` (an absolute path). */
export function createCollector(root: string): Collector {
  const problems: Problem[] = [];
  const readText = (file: string): string | undefined => {
    const full = path.join(root, file);
    if (existsSync(full)) return readFileSync(full, 'utf8');
    problems.push(missingFile(root, file));
    return undefined;
  };
  const readYamlLines: Collector['readYamlLines'] = (file, schema) => {
    const text = readText(file);
    if (text === undefined) return undefined;
    const result = parseYaml(text, schema, { file });
    if (result.ok) return result;
    problems.push(...result.problems);
    return undefined;
  };
  const list = (folder: string, ending: string): string[] => {
    const full = path.join(root, folder);
    const names = existsSync(full)
      ? readdirSync(full).filter((n) => n.endsWith(ending) && !DROPPING.test(n))
      : [];
    if (names.length > 0) return names.sort();
    const missing = missingFolder(root, folder);
    problems.push(
      missing ?? {
        file: `${folder}/`,
        found: existsSync(full) ? `no ${ending} file in the folder` : 'no such folder',
        expected: `at least one ${ending} file in ${folder}/`,
        todo: 'Add the files, or point REPORT_DIR at another folder.',
      },
    );
    return [];
  };
  return {
    root,
    problems,
    readText,
    readYamlLines,
    exists: (file) => existsSync(path.join(root, file)),
    readYaml: (file, schema) => readYamlLines(file, schema)?.value,
    list,
  };
}

/** The problem that a file is missing, or its whole top folder. */
function missingFile(root: string, file: string): Problem {
  return (
    missingFolder(root, file) ?? {
      file,
      found: 'no such file',
      expected: `a file at ${file}`,
      todo: 'Create it (the README lists what it holds), or point REPORT_DIR at another folder.',
    }
  );
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
