import type { Finding, Problem } from '../authoring/problem.ts';
import type { NumberExclusions } from '../site/number-exclusions.ts';
import type { RedSentence } from './red-sentences.ts';

/** What was found of the numbers in our sentences. */
export interface NumbersChecked {
  /** Numbers that stand in the passages their sentences rest on. */
  readonly held: number;
  /** Numbers that stand there nowhere, in sentences that a source bears out or is said to. */
  readonly cited: number;
  /** Numbers that an editor excused with a reason. */
  readonly excused: number;
  readonly problems: readonly Problem[];
}

/** Digits with what belongs between them; a percentage and a count of the same digits are one number. */
const NUMBER = /\d+(?:\.\d+)?/gu;

/**
 * Looks every number of our sentences up in the passages they rest on. One that stands there nowhere
 * is let pass where a source bears the sentence out, where what is said of a source has it, or where an
 * editor excused it, and a problem elsewhere; so is an excuse that nothing needs.
 *
 * @param lineIn the line of a file on which a sentence was written, for messages
 */
export function checkNumbers(
  sentences: readonly RedSentence[],
  { file: list, value: exclusions, lineOf }: NumberExclusions,
  lineIn?: (file: string, text: string) => number | undefined,
): NumbersChecked {
  const found = sentences.flatMap(numbered);
  const loose = found.filter(({ held }) => !held);
  const open = loose.filter(({ cited }) => !cited);
  const excuses = exclusions.flatMap(({ file, numbers }, index) =>
    numbers.map((number) => ({ file: `content/${file}`, number, line: lineOf([index]) })),
  );
  const excused = open.filter((one) => excuses.some((excuse) => isFor(excuse, one)));
  const needless = excuses.filter((excuse) => !open.some((one) => isFor(excuse, one)));
  return {
    held: found.length - loose.length,
    cited: loose.length - open.length,
    excused: excused.length,
    problems: [
      ...open.filter((one) => !excused.includes(one)).map((one) => unheld(one, lineIn)),
      ...needless.map(({ line, ...excuse }) => ({ file: list, line, ...idle(excuse) })),
    ],
  };
}

/** A number, and the file that holds it. */
interface Placed {
  readonly file: string;
  readonly number: string;
}

interface Numbered extends Placed {
  readonly text: string;
  readonly held: boolean;
  readonly cited: boolean;
}

function numbered({ file, text, rests, cites, sourced }: RedSentence): Numbered[] {
  const held = new Set(rests.flatMap(numbersIn));
  const cited = new Set(cites.flatMap(numbersIn));
  return numbersIn(text).map((number) => ({
    ...{ file, text, number },
    held: held.has(number),
    cited: sourced || cited.has(number),
  }));
}

function isFor(excuse: Placed, { file, number }: Placed): boolean {
  return excuse.file === file && excuse.number === number;
}

function idle({ file, number }: Placed): Finding {
  return {
    found: `an excuse for ${number} in ${file}, which needs none`,
    expected: 'excuses for numbers that stand in no passage and no source',
    todo: 'Delete it, or correct its file or number.',
  };
}

/** The numbers of a text, whatever the width of their digits; the month of 2024-03 is 3. */
function numbersIn(text: string): string[] {
  const plain = text.replace(/,(?=\d{3})/gu, '').normalize('NFKC');
  return [...plain.matchAll(NUMBER)].map(([number]) => number.replace(/^0+(?=\d)/u, ''));
}

function unheld(
  { file, text, number }: Numbered,
  lineIn?: (file: string, text: string) => number | undefined,
): Problem {
  const line = lineIn?.(file, text);
  return {
    file,
    ...(line !== undefined && { line }),
    found: `the number ${number} in “${text}”`,
    expected: 'numbers of the passage that the sentence rests on, or of a source that it cites',
    todo: 'Correct or delete it, say in “supports” that a source has it, or excuse it in content/numbers-exclusions.yaml.',
  };
}
