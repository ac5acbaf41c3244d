/**
 * The one card in which a term's note opens: a non-modal dialog on the `popover` platform feature
 * (Chromium 114, Safari 17, Firefox 125). Without it, the term's link jumps to the note on the
 * page. What it shows is the page's own note, cloned: opening needs no request.
 */
const GAP = 10;
const ROOM = window.matchMedia('(min-width: 48em) and (hover: hover)');

/** How a card was opened: read (focus inside, stays) or peeked at (by hovering). */
export type Mode = 'read' | 'peek';

/** Whether this browser can show the card. */
export const canShowCard = 'popover' in HTMLElement.prototype;

const title = element('p', 'card-title');
title.id = 'card-title';
const back = button('返回', () => {
  trail.pop();
  fill();
  title.focus();
});
const body = element('div', 'card-body');
const card = element('div', 'card no-print');
card.setAttribute('role', 'dialog');
card.setAttribute('aria-labelledby', title.id);
card.tabIndex = -1;
title.tabIndex = -1;
const head = element('div', 'card-head');
head.append(back, title, button('关闭', closeCard));
card.append(head, body);

/** Ids of the notes shown, the last one in view. */
const trail: string[] = [];
let opener: HTMLAnchorElement | undefined;
let mode: Mode = 'peek';

if (canShowCard) {
  card.setAttribute('popover', 'auto');
  document.body.append(card);
  // Before and not after: the click that follows a press outside must find the card closed.
  card.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed') forget();
  });
  card.addEventListener('click', follow);
}

/** The term whose card is open, and how; undefined when none is. */
export function openCard(): { term: HTMLAnchorElement; mode: Mode } | undefined {
  return opener && { term: opener, mode };
}

/** Whether a node lies in the card. */
export function inCard(node: EventTarget | null): boolean {
  return node instanceof Node && card.contains(node);
}

/** The id of the note that a link leads to on this page, if it is there. */
export function noteId(link: HTMLAnchorElement): string | undefined {
  const hash = link.getAttribute('href') ?? '';
  const note = hash.startsWith('#') ? document.getElementById(hash.slice(1)) : null;
  return note?.classList.contains('note') ? note.id : undefined;
}

/** Opens the card for a term, or turns a peek into reading. False when there is no note. */
export function showCard(term: HTMLAnchorElement, how: Mode): boolean {
  const id = noteId(term);
  if (id === undefined) return false;
  if (opener !== term) {
    closeCard();
    trail.splice(0, trail.length, id);
    fill();
    opener = term;
    // Where focus goes back to when the platform closes the card; a tap on iOS focuses no link.
    if (how === 'read') term.focus({ preventScroll: true });
    card.classList.toggle('sheet', !ROOM.matches);
    card.showPopover();
    place(term);
    term.setAttribute('aria-expanded', 'true');
  }
  mode = how;
  if (how === 'read') title.focus({ preventScroll: true });
  return true;
}

/** Closes the card; focus returns to its term if it was inside. */
export function closeCard(): void {
  if (!opener) return;
  const term = opener;
  const inside = card.contains(document.activeElement);
  card.hidePopover();
  forget();
  if (inside) term.focus({ preventScroll: true });
}

function forget(): void {
  opener?.setAttribute('aria-expanded', 'false');
  opener = undefined;
}

function fill(): void {
  const note = document.getElementById(trail[trail.length - 1] ?? '');
  const heading = note?.querySelector('dt');
  title.textContent = heading?.textContent ?? '';
  title.classList.toggle('ink', heading?.classList.contains('ink') === true);
  const content = note?.querySelector('dd')?.cloneNode(true);
  body.replaceChildren(...(content?.childNodes ?? []));
  back.hidden = trail.length < 2;
  card.scrollTop = 0;
}

/** A term inside a note takes its place; the way back stays. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a');
  const id = link ? noteId(link) : undefined;
  if (id === undefined) return;
  event.preventDefault();
  trail.push(id);
  fill();
  mode = 'read';
  title.focus({ preventScroll: true });
}

/**
 * Beside the term's first line where there is room; as a sheet, the page makes way for the term, as
 * far as what stays on top of it allows.
 */
function place(term: HTMLAnchorElement): void {
  const box = term.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  if (!ROOM.matches) {
    card.style.left = card.style.top = '';
    const hidden = box.bottom + GAP * 2 - (window.innerHeight - height);
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const room = box.top - GAP - Math.max(0, bar);
    if (hidden > 0) window.scrollBy(0, Math.min(hidden, room));
    return;
  }
  const left = Math.max(GAP, Math.min(box.left, clientWidth - width - GAP));
  const below = box.bottom + GAP + height <= clientHeight || box.top < height + GAP;
  const top = below ? box.bottom + GAP : box.top - GAP - height;
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}

function element(name: 'div' | 'p', className: string): HTMLElement {
  return Object.assign(document.createElement(name), { className });
}

function button(label: string, action: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button' as const });
  made.textContent = label;
  made.addEventListener('click', action);
  return made;
}
