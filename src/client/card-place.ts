/** Puts the card beside its term, or as a sheet below it. */
import { GAP, keptOf, leftOf, pieceAt, scrollFor, sheetMost, sideOf } from './card-spot.ts';
import type { Box, Room } from './card-spot.ts';

/** Where there is room for a card beside the text; else it is a sheet. */
const BESIDE = window.matchMedia('(min-width: 48em) and (min-height: 26em) and (hover: hover)');

/** A point of the window, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a term stands: what of it is to stay in sight, the piece pointed at, and the window. */
export interface Standing {
  readonly kept: Box;
  readonly piece: Box;
  readonly room: Room;
}

/** Measures a term; read before the card changes the page, it costs no layout. */
export function standingOf(term: Element, at?: Point): Standing | undefined {
  const { clientWidth: width } = document.documentElement;
  const strip = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const room = { bar: Math.max(0, strip), width, height: window.innerHeight };
  const pieces = [...term.getClientRects()];
  const piece = pieceAt(pieces, at);
  return piece && { kept: keptOf(pieces, piece, room), piece, room };
}

/** Gives the card its shape, a sheet or not: before it is shown, that costs no style twice. */
export function shapeCard(card: HTMLElement, { kept, room }: Standing): void {
  const sheet = !BESIDE.matches;
  card.classList.toggle('sheet', sheet);
  card.style.left = card.style.top = '';
  limit(card, sheet ? sheetMost(kept, room) : room.height);
}

/**
 * Places the open card, which has its shape. For a sheet the page makes way for the term; beside the
 * term it stands on the side that has room for it.
 *
 * @param still whether the page has to stand still where it may, as under a pointer that only rests
 */
export function placeCard(
  card: HTMLElement,
  { kept, piece, room }: Standing,
  still: boolean,
): void {
  if (!BESIDE.matches) {
    window.scrollBy(0, scrollFor(kept, card.offsetHeight, room));
    return;
  }
  const { scrollX: x, scrollY: y } = window;
  if (!still) window.scrollBy(0, scrollFor(kept, 0, room));
  const moved = window.scrollY - y;
  const seen = { ...kept, top: kept.top - moved, bottom: kept.bottom - moved };
  const side = sideOf(seen, card.offsetHeight, room);
  limit(card, side.most);
  const top = side.below ? kept.bottom + GAP : kept.top - GAP - card.offsetHeight;
  card.style.left = `${leftOf(piece, card.offsetWidth, room) + x}px`;
  card.style.top = `${top + y}px`;
}

/** Limits the card's height, in pixels. */
function limit(card: HTMLElement, most: number): void {
  card.style.setProperty('--most', `${most}px`);
}
