import type { Span } from '../report/span.ts';

/** One occurrence of one pattern; `pattern` is its index in the list given to the builder. */
export interface Hit extends Span {
  readonly pattern: number;
}

/** Finds all of a fixed list of patterns in a text at once. */
export interface Automaton {
  /**
   * Every occurrence of every pattern, overlapping ones included, compared code unit by code unit
   * (no folding of case, width or normalization form). Ordered by `end`; at one `end` longer hits
   * come first, and equal patterns in list order. Takes time linear in `text.length` plus the
   * number of hits, however many patterns there are.
   */
  search(text: string): Hit[];
}

/** A pattern that ends where a state is reached. */
interface Accepted {
  readonly pattern: number;
  readonly length: number;
}

interface State {
  /** By code unit. */
  readonly next: Map<number, State>;
  /** The patterns that end here, longest first. */
  readonly accepts: Accepted[];
  /** The longest proper suffix of this state that is also a state; only the root has none. */
  fallback: State | undefined;
}

function newState(): State {
  return { next: new Map(), accepts: [], fallback: undefined };
}

function insert(root: State, text: string, pattern: number): void {
  if (text === '') throw new RangeError(`pattern ${pattern} is empty: it would match everywhere`);
  let state = root;
  for (let end = 1; end <= text.length; end++) {
    const unit = text.charCodeAt(end - 1);
    let next = state.next.get(unit);
    if (next === undefined) {
      next = newState();
      state.next.set(unit, next);
    }
    state = next;
  }
  state.accepts.push({ pattern, length: text.length });
}

function follow(root: State, from: State | undefined, unit: number): State {
  for (let state = from; state !== undefined; state = state.fallback) {
    const next = state.next.get(unit);
    if (next !== undefined) return next;
  }
  return root;
}

function link(root: State): void {
  // Breadth first, because a state's fallback is always shallower and must be linked already.
  const queue = [root];
  for (const state of queue) {
    for (const [unit, child] of state.next) {
      child.fallback = follow(root, state.fallback, unit);
      child.accepts.push(...child.fallback.accepts);
      queue.push(child);
    }
  }
}

/**
 * Builds the Aho–Corasick automaton of `patterns`, in time linear in their total length plus the
 * number of times they occur in one another. Repeated patterns are allowed, each reporting its own
 * hits; an empty list finds nothing.
 *
 * A. V. Aho and M. J. Corasick, "Efficient string matching: an aid to bibliographic search",
 * Communications of the ACM 18(6), 1975, https://doi.org/10.1145/360825.360855.
 *
 * @throws {RangeError} if a pattern is the empty string.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const root = newState();
  patterns.forEach((pattern, index) => insert(root, pattern, index));
  link(root);
  return {
    search(text) {
      const hits: Hit[] = [];
      let state = root;
      for (let end = 1; end <= text.length; end++) {
        state = follow(root, state, text.charCodeAt(end - 1));
        for (const { pattern, length } of state.accepts) {
          hits.push({ pattern, start: end - length, end });
        }
      }
      return hits;
    },
  };
}
