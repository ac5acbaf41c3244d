/** Where the card goes beside its term: geometry alone, in pixels of the window. */

/** Space kept between the term, the card and the window's edges. */
export const GAP = 10;

/** Edges of a box. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The window: `bar` is the lower edge of what stays on top of the page. */
export interface Room {
  readonly bar: number;
  readonly width: number;
  readonly height: number;
}

/** Share of the window's height that a term may take before one piece of it has to do. */
const MOST_OF_TERM = 0.4;

/**
 * The piece of a term, which may break over lines, that lies under a point; the first one without a
 * point or where none does.
 */
export function pieceAt<Piece extends Box>(
  pieces: readonly Piece[],
  at?: { readonly x: number; readonly y: number },
): Piece | undefined {
  const under = ({ left, right, top, bottom }: Piece): boolean =>
    at !== undefined && at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
  return pieces.find(under) ?? pieces[0];
}

/** What of a term has to stay in sight: all of it, unless that would leave too little of the window. */
export function keptOf(pieces: readonly Box[], piece: Box, { height }: Room): Box {
  const top = Math.min(...pieces.map((box) => box.top));
  const bottom = Math.max(...pieces.map((box) => box.bottom));
  return bottom - top > height * MOST_OF_TERM ? piece : { ...piece, top, bottom };
}

/** The most that a sheet may be high for the term to find room above it. */
export function sheetMost({ top, bottom }: Box, { bar, height }: Room): number {
  return height - bar - (bottom - top) - 2 * GAP;
}

/** How far the page has to scroll for the term to stand between the bar and a sheet of that height. */
export function scrollFor({ top, bottom }: Box, sheet: number, { bar, height }: Room): number {
  const hidden = bottom + GAP - (height - sheet);
  return Math.min(Math.max(0, hidden), top - GAP - bar);
}

/** The side of a term on which a card stands, and the most it may be high there. */
export interface Side {
  readonly below: boolean;
  readonly most: number;
}

/** Below the term where a card of that height fits, or where there is more room. */
export function sideOf({ top, bottom }: Box, card: number, { bar, height }: Room): Side {
  const above = top - bar - 2 * GAP;
  const below = height - bottom - 2 * GAP;
  return below >= Math.min(card, above)
    ? { below: true, most: below }
    : { below: false, most: above };
}

/** Left edge of a card as wide as that: the piece's own, kept inside the window. */
export function leftOf({ left }: Box, card: number, { width }: Room): number {
  return Math.max(GAP, Math.min(left, width - card - GAP));
}
