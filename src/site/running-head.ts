/** A text as a string of CSS that may stand in a page's <style>: nothing in it ends the one or the other. */
function cssString(text: string): string {
  const hex = (character: string): string => `\\${character.codePointAt(0)!.toString(16)} `;
  return `"${text.replace(/["\\<>\p{Cc}\u2028\u2029]/gu, hex)}"`;
}

/**
 * The style that prints a running head on each sheet of paper: the book left, the page right.
 *
 * @param book title of the report
 * @param page title of the page
 */
export function runningHead(book: string, page: string): string {
  return `@page{@top-left{content:${cssString(book)}}@top-right{content:${cssString(page)}}}`;
}
