/** Silent reading speed assumed, in characters a minute: slow, as our readers are often elderly. */
const CHARACTERS_PER_MINUTE = 300;

/** Minutes to read that many characters, at least 1. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE));
}
