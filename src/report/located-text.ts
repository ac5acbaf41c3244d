/** A run of text and where it was written. */
export interface Piece {
  readonly text: string;
  readonly file: string;
  /** 1-based line on which the piece begins. */
  readonly line?: number;
}

/** A place an editor can open. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** A text without white space that still knows where each of its characters was written. */
export interface LocatedText {
  /** The characters (code points), in reading order. */
  readonly characters: readonly string[];
  /** The place of the character at an index; beyond the end, of the last one. */
  place(index: number): Place;
}

/**
 * Joins pieces and removes white space (Unicode White_Space, as `\s`), nothing else: punctuation,
 * quotation marks, digits and letters stay as they are. Lines are counted inside each piece.
 */
export function locate(pieces: readonly Piece[]): LocatedText {
  const characters: string[] = [];
  const places: Place[] = [];
  for (const { text, file, line } of pieces) {
    let place: Place = line === undefined ? { file } : { file, line };
    for (const character of text) {
      if (character === '\n' && place.line !== undefined) place = { file, line: place.line + 1 };
      if (/\s/u.test(character)) continue;
      characters.push(character);
      places.push(place);
    }
  }
  return {
    characters,
    place: (index) => places[Math.min(index, places.length - 1)] ?? { file: '(empty)' },
  };
}
