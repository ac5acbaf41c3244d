/**
 * One thing an editor has to mend: where it is, what was found there, what was
 * expected, and what to do next.
 */
export interface Problem {
  /** Path as the editor knows it, relative to the report's folder. */
  readonly file: string;
  /** 1-based line, where one line can be named. */
  readonly line?: number;
  readonly found: string;
  readonly expected: string;
  /** The next step, as an imperative sentence. */
  readonly todo: string;
}

/** A problem without its place. */
export type Finding = Pick<Problem, 'found' | 'expected' | 'todo'>;

/**
 * Writes problems for a terminal, grouped by file and ordered by line, each with what was found,
 * what was expected and what to do. Exact repeats are printed once.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(formatProblem);
  const unique = [...new Set(blocks)];
  const count = unique.length === 1 ? '1 problem' : `${unique.length} problems`;
  return [`${count} in the report's files. Nothing was published.`, ...unique].join('\n\n');
}

/** Writes one problem for a terminal: where, found, expected, what to do. */
export function formatProblem({ file, line, found, expected, todo }: Problem): string {
  const where = line === undefined ? file : `${file}:${line}`;
  return [where, `  found:    ${found}`, `  expected: ${expected}`, `  do:       ${todo}`].join(
    '\n',
  );
}

/** Stops a build with every problem found so far; its message is the whole report, no stack. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ProblemsError';
    this.problems = problems;
    this.stack = this.message;
  }
}

/** Throws a {@link ProblemsError} when there is any problem; otherwise does nothing. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}
