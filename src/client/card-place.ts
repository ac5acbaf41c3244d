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

/**
 * Places the open card. As a sheet it shrinks and the page makes way for the term; beside the term it
 * stands on the side that has room for it.
 *
 * @param still whether the page has to stand still where it may, as under a pointer that only rests
 */
export function placeCard(
  card: HTMLElement,
  { kept, piece, room }: Standing,
  still: boolean,
): void {
  const sheet = !BESIDE.matches;
  card.classList.toggle('sheet', sheet);
  const most = (value: number): void => card.style.setProperty('--most', `${value}px`);
  if (sheet) {
    card.style.left = card.style.top = '';
    most(sheetMost(kept, room));
    window.scrollBy(0, scrollFor(kept, card.offsetHeight, room));
    return;
  }
  const { scrollX: x, scrollY: y } = window;
  if (!still) window.scrollBy(0, scrollFor(kept, 0, room));
  const moved = window.scrollY - y;
  const seen = { ...kept, top: kept.top - moved, bottom: kept.bottom - moved };
  most(room.height);
  const side = sideOf(seen, card.offsetHeight, room);
  most(side.most);
  const top = side.below ? kept.bottom + GAP : kept.top - GAP - card.offsetHeight;
  card.style.left = `${leftOf(piece, card.offsetWidth, room) + x}px`;
  card.style.top = `${top + y}px`;
}
