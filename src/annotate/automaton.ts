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

interface State {
  readonly depth: number;
  readonly next: Map<number, State>;
  /** Indices of the patterns spelled out by reaching this state. */
  readonly accepts: number[];
  /** The longest proper suffix of this state that is also a state; only the root has none. */
  fallback: State | undefined;
  /** The nearest state down the fallback chain that accepts, so that reporting skips the rest. */
  shorter: State | undefined;
}

function newState(depth: number): State {
  return { depth, next: new Map(), accepts: [], fallback: undefined, shorter: undefined };
}

function insert(root: State, pattern: string, index: number): void {
  if (pattern === '') throw new RangeError(`pattern ${index} is empty: it would match everywhere`);
  let state = root;
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    let next = state.next.get(unit);
    if (next === undefined) {
      next = newState(state.depth + 1);
      state.next.set(unit, next);
    }
    state = next;
  }
  state.accepts.push(index);
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
      const fallback = follow(root, state.fallback, unit);
      child.fallback = fallback;
      child.shorter = fallback.accepts.length > 0 ? fallback : fallback.shorter;
      queue.push(child);
    }
  }
}

function report(reached: State, end: number, hits: Hit[]): void {
  for (let state: State | undefined = reached; state !== undefined; state = state.shorter) {
    for (const pattern of state.accepts) hits.push({ pattern, start: end - state.depth, end });
  }
}

/**
 * Builds the Aho–Corasick automaton of `patterns`, in time linear in their total length.
 * Repeated patterns are allowed, each reporting its own hits; an empty list finds nothing.
 *
 * A. V. Aho and M. J. Corasick, "Efficient string matching: an aid to bibliographic search",
 * Communications of the ACM 18(6), 1975, https://doi.org/10.1145/360825.360855.
 *
 * @throws {RangeError} if a pattern is the empty string.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const root = newState(0);
  patterns.forEach((pattern, index) => insert(root, pattern, index));
  link(root);
  return {
    search(text) {
      const hits: Hit[] = [];
      let state = root;
      for (let i = 0; i < text.length; i++) {
        state = follow(root, state, text.charCodeAt(i));
        report(state, i + 1, hits);
      }
      return hits;
    },
  };
}
