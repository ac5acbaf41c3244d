import { fill, uprightPath } from './glyphs.ts';
import { PAGE } from './leaf.ts';

/** A term and its short meaning, as they stand in one ruled column. */
export interface Gloss {
  readonly term: string;
  readonly short: string;
}

const TERM_SIZE = 30;
const NOTE_SIZE = 21;
/** Distance of the note's two lines, middle to middle. */
const NOTE_LEADING = 26;
/** Blank between term and note, and at both ends of the column. */
const GAP = 12;
const INDENT = 24;

/** What stands upright in a column as it does in a line: hanzi, and marks with upright forms. */
const UPRIGHT = /^[\p{Script=Han}、，；：（）]+$/u;
const CLOSING = /^[、，；：）]/u;

/**
 * Breaks a note into the two lines that it has in its column, right one first, as even as the rule
 * allows that no line begins with a closing mark or ends with an opening one.
 */
export function noteLines(short: string): readonly [string, string] {
  const characters = [...short];
  let at = Math.ceil(characters.length / 2);
  while (CLOSING.test(characters[at] ?? '')) at += 1;
  while (characters[at - 1] === '（') at -= 1;
  return [characters.slice(0, at).join(''), characters.slice(at).join('')];
}

/** What a gloss is drawn in: the report's word, and our note on it. */
interface GlossInks {
  readonly ink: string;
  readonly vermilion: string;
}

/** Whether a column holds a gloss whole, and nothing in it would have to lie on its side. */
export function fitsColumn({ term, short }: Gloss): boolean {
  return (
    UPRIGHT.test(term + short) && heightOf({ term, short }) <= PAGE.bottom - PAGE.top - 2 * INDENT
  );
}

function heightOf({ term, short }: Gloss): number {
  const longest = Math.max(...noteLines(short).map((line) => [...line].length));
  return [...term].length * TERM_SIZE + GAP + longest * NOTE_SIZE;
}

/**
 * Draws a gloss in the column with its middle at `x`: the term in ink, as it is the report's, and below
 * it the note in two small lines, 双行夹注, as printed books set one.
 *
 * @throws Error naming the first character that no font has
 */
export function drawGloss({ term, short }: Gloss, x: number, inks: GlossInks): string {
  const { ink, vermilion } = inks;
  const top = PAGE.top + INDENT;
  const below = top + [...term].length * TERM_SIZE + GAP;
  const [right, left] = noteLines(short).map((line) => uprightPath(line, NOTE_SIZE, 500));
  return (
    fill(uprightPath(term, TERM_SIZE, 700), x, top, ink) +
    fill(right ?? '', x + NOTE_LEADING / 2, below, vermilion) +
    fill(left ?? '', x - NOTE_LEADING / 2, below, vermilion)
  );
}
