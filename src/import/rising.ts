/** The longest part of different numbers that rises from left to right: what did not move. */
export function risingOf(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length the smallest last number, and the one before each number. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const found = ends.findIndex((end) => end > number);
    const length = found < 0 ? ends.length : found;
    ends[length] = number;
    before.set(number, ends[length - 1]);
  }
  const rising = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) rising.add(at);
  return rising;
}
