import { drawArea, drawnOnce } from './area.ts';
import type { Box } from './area.ts';
import { coloursOf } from './few-colours.ts';
import { fill } from './glyphs.ts';
import { drawGloss } from './gloss-column.ts';
import type { Gloss } from './gloss-column.ts';
import { indexedPng } from './indexed-png.ts';
import { CARD, COLUMN, COLUMNS, PAGE, PANEL } from './leaf.ts';
import { pasted } from './numbered.ts';
import type { Numbered } from './numbered.ts';
import { inksOf } from './palette.ts';
import type { Inks, Palette } from './palette.ts';
import { drawShareLeaf, fitLine } from './share-leaf.ts';
import type { ShareLeaf } from './share-leaf.ts';
import { breakTitle, fitLines } from './title-lines.ts';

/** What the picture of one page says. */
export interface ShareCard extends ShareLeaf {
  readonly title: string;
  /** The title's lines, where they are given; otherwise it is broken where it reads well. */
  readonly titleLines?: readonly string[] | undefined;
  /** Whether the title is ours and not the report's: it is then vermilion. */
  readonly titleIsEditorial: boolean;
  /** The line above the title: part and item. May be empty. */
  readonly kicker: string;
  /** What stands in the ruled columns between panel and fold, as many as there are columns. */
  readonly glosses: readonly Gloss[];
}

/** The room for a title below a kicker. */
export const TITLE_ROOM = { width: 550, height: 250, maxSize: 108, leading: 1.22, maxLines: 3 };

const CENTRE = CARD.width / 2;
/** The middle of the title's height: below a kicker, and without one. */
const MIDDLE = { below: 297, alone: 268 };
const KICKER = { y: 122, size: 30 };
const WHOLE: Box = { left: 0, top: 0, ...CARD };
/** The height of the ruled page, within its frame, in whole pixels. */
const WITHIN = { top: Math.ceil(PAGE.top), height: Math.floor(PAGE.bottom) - Math.ceil(PAGE.top) };
/** What a card says for itself, kicker and title: above the foot, and a little wider than the title's room. */
const HEAD: Box = { left: PANEL.left + 1, top: WITHIN.top, width: 628, height: 412 };

function drawTitle({ title, titleLines, kicker }: ShareCard, colour: string): string {
  const room = kicker ? TITLE_ROOM : { ...TITLE_ROOM, height: 300 };
  const { leading } = room;
  const { lines, size } = titleLines ? fitLines(titleLines, room) : breakTitle(title, room);
  const middle = kicker ? MIDDLE.below : MIDDLE.alone;
  const first = middle - ((lines.length - 1) * leading * size) / 2 + size * 0.36;
  return lines
    .map((text, index) => {
      const { d, left, right } = fitLine(text, size, room.width + size / 2);
      return fill(d, CENTRE - (left + right) / 2, first + index * leading * size, colour);
    })
    .join('');
}

function drawHead(card: ShareCard, { ink, vermilion, quiet }: Inks): string {
  const { d, left, right } = fitLine(card.kicker, KICKER.size, TITLE_ROOM.width);
  return (
    fill(d, CENTRE - (left + right) / 2, KICKER.y, quiet) +
    drawTitle(card, card.titleIsEditorial ? vermilion : ink)
  );
}

/**
 * The picture of one page, 1200 × 630, as a PNG of sixteen colours. Of a report's hundreds, only the head
 * of each is drawn anew: leaf and glosses are the same on many.
 *
 * @throws Error naming the first character that no font has
 */
export async function shareImage(card: ShareCard, palette: Palette): Promise<Buffer> {
  const inks = inksOf(palette);
  const { siteName, footer, seal } = card;
  const name = JSON.stringify([siteName, footer, seal]);
  const leaf = drawnOnce(name, WHOLE, () => drawShareLeaf(card, palette), palette);
  const glosses = COLUMNS.flatMap((x, index) => {
    const gloss = card.glosses[index];
    if (!gloss) return [];
    const box = columnBox(x);
    const draw = (): string => drawGloss(gloss, x, inks);
    return [onto(box, drawnOnce(JSON.stringify(gloss), box, draw, palette))];
  });
  const head = onto(HEAD, drawArea(HEAD, drawHead(card, inks), palette));
  const pieces = await Promise.all([head, ...glosses]);
  return indexedPng(pasted(await leaf, pieces), coloursOf(palette));
}

/** Within the rules on both sides of a column. */
function columnBox(middle: number): Box {
  const left = 2 * Math.ceil((middle - COLUMN / 2 + 1) / 2);
  const width = 2 * Math.floor((middle + COLUMN / 2 - 1 - left) / 2);
  return { left, top: WITHIN.top, width, height: WITHIN.height };
}

async function onto(box: Box, area: Promise<Numbered>): Promise<Box & { piece: Numbered }> {
  return { ...box, piece: await area };
}
