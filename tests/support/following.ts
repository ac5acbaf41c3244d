import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { problemsOf } from '../../src/authoring/result.ts';
import { followFolder } from '../../src/import/follow-folder.ts';
import { originalsOf } from '../../src/import/originals.ts';
import { readFiles, readReport } from '../../src/import/read-report.ts';
import type { RawFile } from '../../src/import/read-report.ts';

/** A raw file of some text. */
export function rawFile(name: string, text: string): RawFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/**
 * Brings raw files over the edition in a folder, as the command does.
 *
 * @returns what an editor is told
 * @throws Error with the problems, if there are any
 */
export function followWith(root: string, raw: readonly RawFile[], write: boolean): string {
  const files = readFiles(raw);
  const report = files.ok ? readReport(files.value) : files;
  if (!files.ok || !report.ok) throw new Error(JSON.stringify(problemsOf(report)));
  const kept = originalsOf(files.value, raw);
  const told = followFolder({
    root,
    files: files.value,
    kept,
    report: report.value,
    lenders: [],
    write,
  });
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return told.value;
}

/** All files below a folder, with their bytes as latin1 characters. */
export function filesBelow(root: string): Map<string, string> {
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    all
      .filter((file) => statSync(path.join(root, file)).isFile())
      .map((file) => [file, readFileSync(path.join(root, file), 'latin1')]),
  );
}
