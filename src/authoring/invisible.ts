import type { Problem } from './problem.ts';

// Control and format characters: soft hyphens, zero-width and direction marks among them. A tab is
// the file format's own business, and a byte order mark may begin a file.
const INVISIBLE = /[^\P{C}\t\r]/u;
const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Characters that nobody sees, one problem for each line that has any: they break searching and
 * copying, and can turn words around.
 *
 * @param linesBefore lines of the file before the text's first line
 */
export function checkInvisible(text: string, file: string, linesBefore = 0): Problem[] {
  const lines = text.replace(BYTE_ORDER_MARK, '').split('\n');
  return lines.flatMap((line, index) => {
    const found = INVISIBLE.exec(line)?.[0];
    if (found === undefined) return [];
    return {
      file,
      line: index + 1 + linesBefore,
      found: `the invisible character ${codeOf(found)} in “${showInvisible(line.replace(INVISIBLE, '【】')).trim()}”`,
      expected: 'characters that can be seen',
      todo: 'Delete it; typing the words anew is the surest way.',
    };
  });
}

/** A text in which each invisible character is named, such as `U+200B`. */
export function showInvisible(text: string): string {
  return text.replace(new RegExp(INVISIBLE, 'gu'), codeOf);
}

/** Name of a character in Unicode: `U+` and at least four hexadecimal digits. */
export function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${code.padStart(4, '0')}`;
}
