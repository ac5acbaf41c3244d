import { element } from './element.ts';
import { emphasise } from './highlight.ts';
import { matches } from '../engine/snippet.ts';
import { quote } from './messages.ts';
import { normalizeMapped } from '../../report/normalize.ts';
import { parseQuery } from '../engine/query.ts';
import type { Word } from '../engine/query.ts';
import { mapPassages } from './text-map.ts';
import type { PageMarks, Piece } from './text-map.ts';

/** Milliseconds after which news is told. */
const LATER = 100;

/**
 * On a chapter page reached from a search result (`?s=<sentence id>&q=<words>`): emphasises all
 * matches, brings the one in that sentence into view, and adds a bar at the end of `root` to go
 * from match to match or to clear them. Does nothing when the address asks for nothing or nothing
 * matches (then only the sentence is brought into view).
 */
export function arrive(root: HTMLElement, marks: PageMarks, address: URL): void {
  const sentence = document.getElementById(address.searchParams.get('s') ?? '');
  const query = parseQuery(address.searchParams.get('q') ?? '');
  const words = query.state === 'ready' ? query.words : [];
  const texts = words.map(({ text }) => text);
  const found = mapPassages(root, marks).flatMap((map) =>
    matches(normalizeMapped(map.text), texts).map((span) => map.pieces(span)),
  );
  if (found.length === 0) {
    sentence?.scrollIntoView({ block: 'center' });
    return;
  }
  const first = sentence ? firstFrom(found, sentence) : 0;
  addBar(root, { words, found, first });
}

/** Number of the first match that does not stand before the sentence; 0 if all do. */
function firstFrom(found: readonly (readonly Piece[])[], sentence: Element): number {
  const number = found.findIndex(([piece]) => {
    if (!piece) return false;
    const position = sentence.compareDocumentPosition(piece.node);
    return (position & Node.DOCUMENT_POSITION_PRECEDING) === 0;
  });
  return Math.max(number, 0);
}

interface Journey {
  readonly words: readonly Word[];
  readonly found: readonly (readonly Piece[])[];
  readonly first: number;
}

function addBar(root: HTMLElement, { words, found, first }: Journey): void {
  const total = found.length;
  const emphasis = emphasise(found);
  const news = element('span', { role: 'status', class: 'visually-hidden' });
  const place = element('span', { 'aria-hidden': 'true' });
  let current = first;
  const show = (): void => {
    emphasis.point(current);
    const box = emphasis.place(current);
    if (box) window.scrollBy(0, (box.top + box.bottom - window.innerHeight) / 2);
    if (total > 1) place.textContent = `${current + 1}/${total}`;
    const told = quote(words) + (total > 1 ? `第${current + 1}处，本页共${total}处` : '');
    // Only what changes in a live region is read out, not what it comes with.
    window.setTimeout(() => (news.textContent = told), LATER);
  };
  const step = (by: number) => (): void => {
    current = (current + by + total) % total;
    show();
  };
  const bar = element(
    'div',
    { class: 'arrival-bar no-print', role: 'region', 'aria-label': '搜索到的位置' },
    element('span', { class: 'words', 'aria-hidden': 'true' }, quote(words)),
    place,
    news,
    ...(total > 1 ? [button('上一处', step(-1)), button('下一处', step(1))] : []),
    button('清除', () => {
      readOn(found[current]?.[0]?.node);
      emphasis.clear();
      bar.remove();
      forget();
    }),
  );
  root.append(bar);
  show();
}

/** Moves the focus, which the bar had, to the sentence or passage that the reader looks at. */
function readOn(node: Text | undefined): void {
  const passage = node?.parentElement?.closest<HTMLElement>('[id]');
  if (!passage) return;
  passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
}

function button(label: string, press: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', press);
  return made;
}

/** Takes the search out of the address, so that reloading or sharing shows the plain page. */
function forget(): void {
  const url = new URL(location.href);
  url.searchParams.delete('s');
  url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
}
