import fc from 'fast-check';
import { expect } from 'vitest';

/** How often a property is tried. */
export const numRuns = Number(process.env['FUZZ_RUNS'] ?? 10_000);

/** From which seed; `tests/support/fuzz-seed.ts` draws one. */
const seed = Number(process.env['FUZZ_SEED'] ?? 1);

/**
 * Asserts that a property holds in all of its cases; what breaks it is made as small as can be. Within a
 * property `node:assert` is asserted with: a million of vitest's own expectations take a minute.
 *
 * @param share of the usual number of cases, where one of them takes long
 * @throws Error that shows the smallest case that breaks it, and how to repeat the run
 */
export function holds<T>(property: fc.IProperty<T>, share = 1): void {
  report(fc.check(property, { seed, numRuns: Math.ceil(numRuns * share) }));
}

/** The same for what answers later. */
export async function holdsLater<T>(property: fc.IAsyncProperty<T>): Promise<void> {
  report(await fc.check(property, { seed, numRuns }));
}

function report<T>(details: fc.RunDetails<T>): void {
  if (!details.failed) return;
  const { testPath = '' } = expect.getState();
  const file = testPath.slice(testPath.lastIndexOf('tests/'));
  throw new Error(
    `${fc.defaultReportMessage(details) ?? ''}\n\n` +
      `To repeat: FUZZ_SEED=${seed} npm run test:fuzz -- ${file}`,
    { cause: details.errorInstance },
  );
}
