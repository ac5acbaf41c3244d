import type { Filters } from '../format.ts';

/** Finds the records that hold a phrase. */
export interface Finder {
  /**
   * Numbers of the records (passages first, then entries) that hold `word`, a normalised phrase,
   * in any order; may hold a few too many, never too few.
   *
   * @throws SearchError when a file that it needs cannot be had
   */
  find(word: string, filters: Filters): Promise<readonly number[]>;
}
