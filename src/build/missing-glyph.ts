import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../authoring/invisible.ts';
import type { Problem } from '../authoring/problem.ts';
import type { Place } from '../report/located-text.ts';

/** Words that readers are shown, and the built page that shows them, where it is one. */
export interface Shown {
  readonly words: string;
  /** Path of the page relative to the output folder. */
  readonly page?: string;
}

/** Where words of the site are written besides `content/`; nobody edits the source. */
const PROVENANCE = 'seeds/provenance.yaml';

/**
 * The problem that a font cannot draw a character of some words, at the line where they are
 * written, or else the character.
 *
 * @param font what it is called in a message
 */
export function missingGlyph(
  { words, page, character }: Shown & { readonly character: string },
  font: string,
  reportDir: string,
): Problem {
  const place =
    findWritten(reportDir, words) ??
    findWritten(reportDir, character) ??
    ({ file: page === undefined ? 'content/' : `dist/${page}` } satisfies Place);
  return {
    ...place,
    found: `the character “${character}” (${codeOf(character)}) in “${words.trim()}”, which ${font} does not have`,
    expected: `characters that ${font}, Noto Serif SC, has`,
    todo: 'Write these words without it.',
  };
}

/** The first line of the report's folder that has these words; undefined when none has. */
function findWritten(reportDir: string, words: string): Place | undefined {
  const content = readdirSync(path.join(reportDir, 'content'), {
    recursive: true,
    encoding: 'utf8',
  });
  const files = content
    .filter((file) => /\.(yaml|mdx)$/.test(file))
    .map((file) => `content/${file.split(path.sep).join('/')}`)
    .sort();
  for (const file of [...files, PROVENANCE]) {
    const lines = readFileSync(path.join(reportDir, file), 'utf8').split('\n');
    const index = lines.findIndex((line) => line.includes(words.trim()));
    if (index >= 0) return { file, line: index + 1 };
  }
  return undefined;
}
