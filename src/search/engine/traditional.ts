import type { CharacterData } from '../format.ts';

/** Rewrites a word character by character; characters the data does not hold stay as they are. */
export function simplify(word: string, [, traditional, simplified]: CharacterData): string {
  return [...word]
    .map((character) => {
      const at = traditional.indexOf(character);
      return at < 0 ? character : simplified.charAt(at);
    })
    .join('');
}
