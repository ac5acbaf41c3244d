/**
 * The sheet for whom the plain page is hard to read for (src/styles/legible.css), fetched when it is first
 * needed; where it is needed from the start, the page has it already (src/client/restore-settings.ts).
 * The browser's own frame takes the colour of the paper, whatever that is made by.
 */
import sheet from '../styles/legible.css?url';
import { tell, untell } from './notice.ts';
import { LEGIBLE } from './restore-settings.ts';
import { inTime } from '../search/view/in-time.ts';

const root = document.documentElement;
const asked = window.matchMedia(LEGIBLE);
/** Its coming, while that is under way. */
let coming: Promise<void> | undefined;

const changed = (): void => void dress();

new MutationObserver(changed).observe(root, { attributeFilter: ['data-elder', 'data-theme'] });
asked.addEventListener('change', changed);
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
changed();

/**
 * Fetches the sheet where it is needed and not there; resolves when it has come, or will not, of which the
 * reader is told.
 */
export async function dress(): Promise<void> {
  const { elder, theme } = root.dataset;
  const needed = elder !== undefined || theme === 'contrast' || asked.matches;
  const there = document.querySelector<HTMLLinkElement>(`link[href="${sheet}"]`);
  tint();
  if (needed && !isSheet(there)) await (coming ??= load());
}

/** Whether it has come: engines hide what is in one that failed, and take garbage for a rule at most. */
function isSheet(link: HTMLLinkElement | null): boolean {
  try {
    return link!.sheet!.cssRules.length > 1;
  } catch {
    return false;
  }
}

async function load(): Promise<void> {
  const link = document.createElement('link');
  document.head.append(link);
  const answered = new Promise((onload, onerror) => {
    Object.assign(link, { rel: 'stylesheet', href: sheet, onload, onerror });
  });
  await inTime(answered).catch(() => undefined);
  if (isSheet(link)) untell();
  else {
    link.remove();
    tell();
  }
  coming = undefined;
  tint();
}

function tint(): void {
  const paper = getComputedStyle(root).getPropertyValue('--paper');
  document
    .querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')
    .forEach((meta) => (meta.content = paper.trim()));
}
