import { fill, textPath, uprightPath } from './glyphs.ts';
import type { TextPath } from './glyphs.ts';
import { FOLD, FOLD_ROOM, PAGE, PANEL, drawFold, drawFrame, drawRules } from './leaf.ts';
import { inksOf } from './palette.ts';
import type { Inks, Palette } from './palette.ts';
import { drawSeal, placeSeal } from './seal/seal.ts';

/** What many cards of a report have alike. */
export interface ShareLeaf {
  /** Lines at the foot: what the text belongs to first, in ink, then when it was delivered. */
  readonly footer: readonly string[];
  readonly siteName: string;
  /** The characters of the site's seal. */
  readonly seal: string;
}

const SEAL_SIZE = 88;
/** Between the panel's edges and what stands at its foot. */
const ASIDE = 42;
const FOOT = { left: PANEL.left + ASIDE, bottom: PAGE.bottom - 44, leading: 34 };
const NAME_SIZE = 31;

/** A line shrunk, where it must be, to at most `width`. */
export function fitLine(text: string, size: number, width: number): TextPath {
  const line = textPath(text, size);
  return line.width <= width ? line : textPath(text, (size * width) / line.width);
}

function drawFoot(footer: readonly string[], { ink, quiet }: Inks): string {
  const width = PANEL.right - PANEL.left - 2 * ASIDE - SEAL_SIZE - 24;
  return footer
    .map((text, index) => {
      const { d, left } = fitLine(text, index === 0 ? 25 : 21, width);
      const y = FOOT.bottom - (footer.length - 1 - index) * FOOT.leading;
      return fill(d, FOOT.left - left, y, index === 0 ? ink : quiet);
    })
    .join('');
}

/** The site's name, upright in the fold, where a book has its own. */
function drawSiteName(name: string, colour: string): string {
  const { length } = [...name];
  const { top, bottom } = FOLD_ROOM;
  const leading = Math.min(NAME_SIZE * 1.45, (bottom - top) / length);
  const size = Math.min(NAME_SIZE, leading);
  const first = (top + bottom - (length - 1) * leading - size) / 2;
  return fill(uprightPath(name, size, 700, leading), FOLD, first, colour);
}

/** The leaf of a card, as pieces of SVG: its rules and frame, the name in its fold, its foot and the seal. */
export function drawShareLeaf({ siteName, footer, seal }: ShareLeaf, palette: Palette): string {
  const inks = inksOf(palette);
  const { ink, vermilion, rule } = inks;
  const corner = { x: PANEL.right - ASIDE - SEAL_SIZE, y: PAGE.bottom - 42 - SEAL_SIZE };
  return [
    drawRules(rule),
    drawFrame(ink),
    drawFold(vermilion, ink),
    drawSiteName(siteName, vermilion),
    drawFoot(footer, inks),
    placeSeal(drawSeal(seal, palette), { ...corner, size: SEAL_SIZE }),
  ].join('');
}
