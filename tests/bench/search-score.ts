/** Recall and precision over many queries, and the queries that went wrong. */
export interface Score {
  readonly queries: number;
  readonly recall: number;
  readonly precision: number;
  /** Queries whose answer was not exactly the expected one, worst first. */
  readonly wrong: readonly Wrong[];
}

export interface Wrong {
  readonly query: string;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** One query with the ids expected and the ids returned. */
export interface Trial {
  readonly query: string;
  readonly expected: readonly string[];
  readonly returned: readonly string[];
}

/** Compares what was returned with what was expected, over all trials together. */
export function score(trials: readonly Trial[]): Score {
  let expectedTotal = 0;
  let returnedTotal = 0;
  let right = 0;
  const wrong: Wrong[] = [];
  for (const { query, expected, returned } of trials) {
    const wanted = new Set(expected);
    const got = new Set(returned);
    const missed = [...wanted].filter((id) => !got.has(id));
    const extra = [...got].filter((id) => !wanted.has(id));
    expectedTotal += wanted.size;
    returnedTotal += got.size;
    right += wanted.size - missed.length;
    if (missed.length + extra.length > 0) wrong.push({ query, missed, extra });
  }
  wrong.sort((a, b) => b.missed.length + b.extra.length - a.missed.length - a.extra.length);
  return {
    queries: trials.length,
    recall: expectedTotal === 0 ? 1 : right / expectedTotal,
    precision: returnedTotal === 0 ? 1 : right / returnedTotal,
    wrong,
  };
}
