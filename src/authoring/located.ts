/** A value that somebody wrote, with the place of each of its keys, for messages. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** 1-based line of a key, or of its nearest existing parent; of the value for an empty path. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The items of a list, each with its own place. */
export function itemsOf<T>({ value, file, lineOf }: Located<readonly T[]>): Located<T>[] {
  return value.map((item, index) => ({
    value: item,
    file,
    lineOf: (path) => lineOf([index, ...path]),
  }));
}
