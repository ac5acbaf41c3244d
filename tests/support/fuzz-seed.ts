import { randomInt } from 'node:crypto';

/** Draws the seed of the fuzz tests, unless one is set to repeat a run, and prints it. */
export default function drawSeed(): void {
  process.env['FUZZ_SEED'] ??= String(randomInt(2 ** 31));
  console.log(`fuzz: FUZZ_SEED=${process.env['FUZZ_SEED']}`);
}
