import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';
import { attempt } from './reading.ts';

/** What systems and editors leave behind by themselves: `.DS_Store`, `._x`, `x~`, `desktop.ini`. */
export const DROPPING = /^\.|~$|^(desktop\.ini|thumbs\.db)$/i;

const FOLDER = 'content';

/**
 * Files and folders below `content/` that nothing reads: a misspelt name would silently drop a whole
 * section of the site.
 *
 * @param root the report's folder (absolute path)
 * @param known paths below the report's folder that something reads: a file
 * (`content/site.yaml`), or all files of a folder with an ending (`content/glossary/*.yaml`)
 */
export function checkKnownFiles(root: string, known: readonly string[]): Problem[] {
  const folders = new Set(known.map(folderOf));
  const namesIn = (folder: string): string =>
    [
      ...known.filter((name) => folderOf(name) === folder),
      ...[...folders].filter((name) => folderOf(name) === folder).map((name) => `${name}/`),
    ]
      .sort()
      .join(', ');
  const visit = (folder: string): Problem[] => {
    const listed = attempt(root, folder, (full) => readdirSync(full, { withFileTypes: true }));
    // A folder that cannot be listed is told, too, by what would read it: the same, once.
    if (!listed?.ok) return [...(listed?.problems ?? [])];
    return listed.value.filter(({ name }) => !DROPPING.test(name)).flatMap(judge(folder));
  };
  const judge = (folder: string) => (entry: Dirent) => {
    const file = `${folder}/${entry.name}`;
    if (folders.has(file)) return visit(file);
    const inFolder = `${folder}/*${path.extname(entry.name)}`;
    if (known.includes(file) || known.includes(inFolder)) return [];
    return unknown(entry.isDirectory() ? `${file}/` : file, namesIn(folder));
  };
  return visit(FOLDER);
}

function folderOf(pattern: string): string {
  return pattern.slice(0, pattern.lastIndexOf('/'));
}

function unknown(file: string, names: string): Problem[] {
  return [
    {
      file,
      found: 'a name that nothing reads',
      expected: `only ${names}`,
      todo: 'Correct the name (and its ending), or move it out of content/.',
    },
  ];
}
