import type { Paragraph } from '../../report/report.ts';
import type { Entry } from './schema.ts';

/** Characters in a line of the text and of a margin gloss, at the widths the style sheet gives. */
const TEXT_LINE = 35;
const GLOSS_LINE = 21;
/** Height of a gloss's line and of the space around it, in lines of the text. */
const GLOSS_HEIGHT = 0.63;
const GLOSS_SPACE = 0.17;
/** Space below a paragraph, in lines. */
const GAP = 0.75;
/** Overhang that nobody minds, and the most a paragraph may be stretched, in lines. */
const TOLERANCE = 1;
const MOST = 3;

/**
 * How many blank lines (0 to 3) to leave below each paragraph so that the glosses of the next one
 * stay beside it. An estimate, made at build: glosses are floats and never overlap whatever it
 * says. Paragraphs that need none are left out.
 */
export function glossRoom(
  paragraphs: readonly Paragraph[],
  glosses: ReadonlyMap<string, readonly Entry[]>,
): ReadonlyMap<string, number> {
  const room = new Map<string, number>();
  let overhang = 0;
  for (const { id, text } of paragraphs) {
    const height = Math.ceil(text.length / TEXT_LINE) + GAP;
    const needed = (glosses.get(id) ?? []).reduce((sum, entry) => sum + glossHeight(entry), 0);
    overhang += needed - height;
    const blank = Math.min(MOST, Math.max(0, Math.ceil(overhang - TOLERANCE)));
    if (blank > 0) room.set(id, blank);
    overhang = Math.max(0, overhang - blank);
  }
  return room;
}

function glossHeight({ term, short, status }: Entry): number {
  const label = status === 'unverified' ? 3 : 0;
  const lines = Math.ceil((term.length + 0.5 + short.length + label) / GLOSS_LINE);
  return lines * GLOSS_HEIGHT + GLOSS_SPACE;
}
