/**
 * The sheet for whom the plain page is hard to read for (src/styles/legible.css), fetched when it is first
 * needed; where it is needed from the start, the page has it already (src/client/restore-settings.ts).
 * The browser's own frame takes the colour of the paper, whatever that is made by.
 */
import sheet from '../styles/legible.css?url';
import { LEGIBLE } from './restore-settings.ts';

const root = document.documentElement;
const asked = window.matchMedia(LEGIBLE);
let come: Promise<unknown> = Promise.resolve();

const changed = (): void => void dress();

new MutationObserver(changed).observe(root, { attributeFilter: ['data-elder', 'data-theme'] });
asked.addEventListener('change', changed);
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
changed();

/** Fetches the sheet where it is needed and not there; resolves when it has come, or will not. */
export function dress(): Promise<unknown> {
  const { elder, theme } = root.dataset;
  const needed = elder !== undefined || theme === 'contrast' || asked.matches;
  if (needed && !document.querySelector(`link[href="${sheet}"]`)) {
    const link = document.createElement('link');
    come = new Promise((done) => {
      Object.assign(link, { rel: 'stylesheet', href: sheet, onload: done, onerror: done });
    }).then(tint);
    document.head.append(link);
  }
  tint();
  return come;
}

function tint(): void {
  const paper = getComputedStyle(root).getPropertyValue('--paper');
  document
    .querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')
    .forEach((meta) => (meta.content = paper.trim()));
}
