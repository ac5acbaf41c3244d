/** What of a sentence has to be seen while it is read, and how the page makes way: geometry alone. */

/** Upper and lower edge, in pixels of the window. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Space kept between what is read and what lies on the page. */
const GAP = 12;

/**
 * What of a sentence is to be seen: all of it, or where the room has no place for that the lines that
 * the share from `from` to `to` of it probably stands on.
 */
export function bandOf(
  sentence: Band,
  { from, to }: { readonly from: number; readonly to: number },
  room: Band,
): Band {
  const height = sentence.bottom - sentence.top;
  if (height <= room.bottom - room.top - 2 * GAP) return sentence;
  return { top: sentence.top + from * height, bottom: sentence.top + to * height };
}

/** Whether any of a band is in the room. */
export function inSight({ top, bottom }: Band, room: Band): boolean {
  return bottom > room.top && top < room.bottom;
}

/** How far the page has to scroll for a band to stand in the room, with what follows it below. */
export function wayTo({ top, bottom }: Band, room: Band): number {
  if (top >= room.top + GAP && bottom <= room.bottom - GAP) return 0;
  const spare = room.bottom - room.top - (bottom - top) - 2 * GAP;
  // A quarter of what is left over stands above.
  return top - room.top - GAP - Math.max(0, spare / 4);
}
