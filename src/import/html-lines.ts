import type { Step } from './html-walk.ts';

const BLOCKS = new Set([
  ...['address', 'article', 'blockquote', 'body', 'center', 'dd', 'div', 'dl', 'dt', 'figure'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section'],
  ...['table', 'tbody', 'thead', 'tr', 'ul'],
]);

/** What lies between two texts: nothing, the end of a line, or an empty line. */
type Break = 0 | 1 | 2;

/**
 * The text of a page as its lines: a block begins after an empty line, `<br>` ends a line. Blanks of
 * the file become one, as on the page; those that are wider there (no-break, full-width) stay.
 */
export function linesOf(steps: readonly Step[]): string {
  let text = '';
  let pending: Break = 0;
  let verbatim = 0;
  for (const step of steps) {
    if (step.at !== 'text') {
      const { tagName } = step.element;
      if (tagName === 'pre') verbatim += step.at === 'begin' ? 1 : -1;
      if (BLOCKS.has(tagName)) pending = 2;
      else if (tagName === 'br' && step.at === 'begin') pending = pending === 0 ? 1 : 2;
      else if (tagName === 'td' || tagName === 'th') text += ' ';
      continue;
    }
    const own = verbatim > 0 ? step.text : step.text.replace(/[ \t\r\n\f]+/g, ' ');
    if (pending > 0 && (own === ' ' || own === '')) continue;
    if (pending > 0 && text !== '') text += pending === 1 ? '\n' : '\n\n';
    text += own;
    pending = 0;
  }
  return `${text.replace(/ +$/gm, '')}\n`;
}
