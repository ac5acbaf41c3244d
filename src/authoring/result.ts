import type { Problem } from './problem.ts';

/** A value, or what an editor has to mend before there can be one. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A value without problems. */
export function good<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Nothing but problems; none where what is missing has been told elsewhere. */
export function bad(...problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}

/** A value that was checked: good when nothing was found. */
export function checked<T>(value: T, problems: readonly Problem[]): Result<T> {
  return problems.length === 0 ? good(value) : bad(...problems);
}

/** A result whose value, if there is one, is made into another. */
export function map<T, U>(result: Result<T>, make: (value: T) => U): Result<U> {
  return result.ok ? good(make(result.value)) : result;
}

/** A result whose value, if there is one, is made into another where nothing is wrong with it. */
export function chain<T, U>(result: Result<T>, make: (value: T) => Result<U>): Result<U> {
  return result.ok ? make(result.value) : result;
}

/** The problems of a result. */
export function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

type Values<R extends Readonly<Record<string, Result<unknown>>>> = {
  readonly [K in keyof R]: R[K] extends Result<infer T> ? T : never;
};

/** All the values by name, or all the problems: the one way to go on from several results. */
export function all<R extends Readonly<Record<string, Result<unknown>>>>(
  results: R,
): Result<Values<R>> {
  const problems = Object.values(results).flatMap(problemsOf);
  if (problems.length > 0 || Object.values(results).some(({ ok }) => !ok)) return bad(...problems);
  const values = Object.entries(results).map(([name, result]) => [
    name,
    result.ok ? result.value : undefined,
  ]);
  // Each name has its own result's value.
  return good(Object.fromEntries(values) as Values<R>);
}

/** Those of many that could be read, and what is wrong with the others. */
export interface Gathered<T> {
  readonly values: readonly T[];
  readonly problems: readonly Problem[];
}

/** Parts the values of a list from its problems, where the ones are worth checking without the others. */
export function gather<T>(results: readonly Result<T>[]): Gathered<T> {
  return {
    values: results.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: results.flatMap(problemsOf),
  };
}
