import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DROPPING } from '../authoring/known-files.ts';
import type { Place } from '../report/located-text.ts';

/** Where words of the site are written besides `content/`. */
const PROVENANCE = 'seeds/provenance.yaml';

/**
 * The first line of the report's folder that has these words, in a chapter only where no other file
 * has: its text is the report's, and not to be reworded. Undefined when none has.
 */
export function findWritten(reportDir: string, words: string): Place | undefined {
  const content = readdirSync(path.join(reportDir, 'content'), {
    recursive: true,
    encoding: 'utf8',
  });
  const files = content
    .filter((file) => /\.(yaml|mdx)$/.test(file) && !DROPPING.test(path.basename(file)))
    .map((file) => `content/${file.split(path.sep).join('/')}`)
    .sort();
  const isChapter = (file: string): boolean => file.startsWith('content/chapters/');
  const others = files.filter((file) => !isChapter(file));
  for (const file of [...others, PROVENANCE, ...files.filter(isChapter)]) {
    const line = findLine(reportDir, file, words.trim());
    if (line !== undefined) return { file, line };
  }
  return undefined;
}

/** The first line of a file, 1-based, that has these words; undefined when none has. */
export function findLine(reportDir: string, file: string, words: string): number | undefined {
  const lines = readFileSync(path.join(reportDir, file), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(words));
  return index < 0 ? undefined : index + 1;
}
