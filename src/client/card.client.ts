/**
 * The one card in which a mark's note opens: a non-modal dialog on the `popover` platform feature
 * (Chromium 114, Safari 17, Firefox 125). Without it, the mark's link is followed. What it shows is
 * a clone of the note, so that opening it needs no request.
 */
import { back, card, close, fill, leaves, title } from './card-face.ts';
import { placeCard, shapeCard, standingOf } from './card-place.ts';
import type { Point } from './card-place.ts';
import { noteId, noteOn } from './notes.ts';

/** How a card was opened: read (focus inside, stays) or peeked at (by hovering). */
export type Mode = 'read' | 'peek';

/** Whether this browser can show the card. */
export const canShowCard = 'popover' in HTMLElement.prototype;

/** The notes shown, the last one in view. */
const trail: Element[] = [];
let opener: HTMLAnchorElement | undefined;
/** What stays in sight. */
let kept: Element;
let mode: Mode = 'peek';
let width = window.innerWidth;

if (canShowCard) {
  card.setAttribute('popover', 'auto');
  document.body.append(card);
  // Before and not after: the click that follows a press outside must find the card closed.
  card.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed') forget();
  });
  card.addEventListener('click', follow);
  // The card is the last thing of the document: beyond it, the reader would have lost the place.
  card.addEventListener('keydown', (event) => {
    if (!leaves(event)) return;
    event.preventDefault();
    closeCard();
  });
  close.addEventListener('click', () => closeCard());
  back.addEventListener('click', () => {
    trail.pop();
    turn();
  });
  window.addEventListener('resize', resized);
}

/** The term whose card is open, and how; undefined when none is. */
export function openCard(): { term: HTMLAnchorElement; mode: Mode } | undefined {
  return opener && { term: opener, mode };
}

/** Whether a node lies in the card. */
export function inCard(node: EventTarget | null): boolean {
  return node instanceof Node && card.contains(node);
}

/**
 * Opens the card for a term, or turns a peek into reading.
 *
 * @param note what it shows, of this page or another
 * @param at where the term was pressed or pointed at
 * @param about what is to stay in sight, where that is not the term
 */
export function showCard(
  term: HTMLAnchorElement,
  note: Element,
  how: Mode,
  at?: Point,
  about: Element = term,
): void {
  if (opener !== term) {
    closeCard();
    const standing = standingOf(about, at);
    if (!standing) return;
    trail.splice(0, trail.length, note);
    fill(note, false);
    shapeCard(card, standing);
    opener = term;
    kept = about;
    // Where focus goes back to when the platform closes the card; a tap on iOS focuses no link.
    if (how === 'read') term.focus({ preventScroll: true });
    card.showPopover();
    placeCard(card, standing, how === 'peek');
    // What is not shown does not scroll, and keeps where it was.
    card.scrollTop = 0;
    term.setAttribute('aria-expanded', 'true');
  }
  mode = how;
  if (how === 'read') title.focus({ preventScroll: true });
}

/** Closes the card; focus returns to its term if it was inside, or as `returns` says. */
export function closeCard(returns = card.contains(document.activeElement)): void {
  if (!opener) return;
  const term = opener;
  card.hidePopover();
  forget();
  if (returns) term.focus({ preventScroll: true });
}

function forget(): void {
  // A reader's choice may have taken its link, and what goes with it.
  if (opener?.hasAttribute('aria-expanded')) opener.setAttribute('aria-expanded', 'false');
  opener = undefined;
}

/** Shows the last note of the trail in the open card. */
function turn(): void {
  const note = trail[trail.length - 1];
  if (!note) return;
  fill(note, trail.length > 1);
  settle();
  mode = 'read';
  title.focus({ preventScroll: true });
}

/** A term inside a note takes its place; the way back stays. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a');
  const page = trail[trail.length - 1]?.ownerDocument;
  const note = link && page && noteOn(page, noteId(link));
  if (!note) return;
  event.preventDefault();
  trail.push(note);
  turn();
}

/** A phone's window grows while its reader scrolls: that moves no term, and is no reason to. */
function resized(): void {
  if (window.innerWidth === width) return;
  width = window.innerWidth;
  if (mode === 'peek') closeCard();
  else settle();
}

/** Puts the open card right when what it shows or the window has changed. */
function settle(): void {
  if (!opener) return;
  const { top, bottom } = kept.getBoundingClientRect();
  if (bottom < 0 || top > window.innerHeight) kept.scrollIntoView({ block: 'center' });
  const standing = standingOf(kept);
  if (!standing) return;
  shapeCard(card, standing);
  placeCard(card, standing, false);
}
