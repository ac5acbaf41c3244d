import type { Paragraph } from '../../report/report.ts';
import type { Entry } from './schema.ts';

/**
 * Characters in a line of the text and of a margin gloss, where the leaf has just room for its
 * margin and where it is as wide as it grows (src/styles/scale.css).
 */
const LEAVES = [
  { text: 32, gloss: 17 },
  { text: 38, gloss: 26 },
] as const;
/** Height of a gloss's line and of the space around it, in lines of the text. */
const GLOSS_HEIGHT = 0.69;
const GLOSS_SPACE = 0.17;
/** Space below a paragraph, in lines. */
const GAP = 0.75;
/** Overhang that nobody minds, and the most a paragraph may be stretched, in lines. */
const TOLERANCE = 1;
const MOST = 5;

/**
 * How many blank lines (0 to 5) to leave below each paragraph so that the glosses of the next one
 * stay beside it, on the leaf that needs more. An estimate, made at build: glosses are floats and
 * never overlap whatever it says. Paragraphs that need none are left out, as is the last.
 */
export function glossRoom(
  paragraphs: readonly Paragraph[],
  glosses: ReadonlyMap<string, readonly Entry[]>,
): ReadonlyMap<string, number> {
  const room = new Map<string, number>();
  let overhangs = LEAVES.map(() => 0);
  for (const { id, text } of paragraphs.slice(0, -1)) {
    const beside = glosses.get(id) ?? [];
    const over = LEAVES.map((leaf, index) => {
      const height = Math.ceil(text.length / leaf.text) + GAP;
      const needed = beside.reduce((sum, entry) => sum + glossHeight(entry, leaf.gloss), 0);
      return (overhangs[index] ?? 0) + needed - height;
    });
    const blank = Math.min(MOST, Math.max(0, Math.ceil(Math.max(...over) - TOLERANCE)));
    if (blank > 0) room.set(id, blank);
    overhangs = over.map((lines) => Math.max(0, lines - blank));
  }
  return room;
}

function glossHeight({ term, short, status }: Entry, line: number): number {
  const label = status === 'unverified' ? 3 : 0;
  const lines = Math.ceil((term.length + 0.5 + short.length + label) / line);
  return lines * GLOSS_HEIGHT + GLOSS_SPACE;
}
