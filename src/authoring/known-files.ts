import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';

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
  const visit = (folder: string): Problem[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !DROPPING.test(name))
      .flatMap((entry) => {
        const file = `${folder}/${entry.name}`;
        if (entry.isDirectory())
          return folders.has(file) ? visit(file) : unknown(`${file}/`, namesIn(folder));
        const inFolder = `${folder}/*${path.extname(entry.name)}`;
        return known.includes(file) || known.includes(inFolder)
          ? []
          : unknown(file, namesIn(folder));
      });
  return existsSync(path.join(root, FOLDER)) ? visit(FOLDER) : [];
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
