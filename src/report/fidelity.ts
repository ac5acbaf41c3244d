import { diffArrays } from 'diff';
import { showInvisible } from '../authoring/invisible.ts';
import type { Problem } from '../authoring/problem.ts';
import type { LocatedText, Place } from './located-text.ts';

/** One place where a text departs from the source: an insertion, a deletion or a replacement. */
export interface Difference {
  /** Index (code points, white space not counted) in the expected text. */
  readonly expectedAt: number;
  /** The same in the actual text. */
  readonly actualAt: number;
  readonly expected: string;
  readonly actual: string;
}

/** Longer texts than this many edits apart are reported by their first difference only. */
const MAX_EDITS = 4000;
const CONTEXT = 20;

/**
 * All differences between two texts, character by character and in order; empty when they are
 * equal. When they lie more than {@link MAX_EDITS} single edits apart, only the first is found.
 */
export function findDifferences(expected: LocatedText, actual: LocatedText): Difference[] {
  const changes = diffArrays([...expected.characters], [...actual.characters], {
    maxEditLength: MAX_EDITS,
  });
  if (changes) return mergeChanges(changes);
  let first = 0;
  while (expected.characters[first] === actual.characters[first]) first += 1;
  return [
    {
      expectedAt: first,
      actualAt: first,
      expected: expected.characters.slice(first).join(''),
      actual: actual.characters.slice(first).join(''),
    },
  ];
}

type Change = { value: string[]; added?: boolean; removed?: boolean };

function mergeChanges(changes: readonly Change[]): Difference[] {
  const differences: Difference[] = [];
  let expectedAt = 0;
  let actualAt = 0;
  let open: { expectedAt: number; actualAt: number; expected: string; actual: string } | undefined;
  for (const { value, added, removed } of changes) {
    if (!added && !removed) {
      if (open) differences.push(open);
      open = undefined;
      expectedAt += value.length;
      actualAt += value.length;
      continue;
    }
    open ??= { expectedAt, actualAt, expected: '', actual: '' };
    if (removed) {
      open.expected += value.join('');
      expectedAt += value.length;
    } else {
      open.actual += value.join('');
      actualAt += value.length;
    }
  }
  if (open) differences.push(open);
  return differences;
}

/**
 * Compares a text with the source; the problem names the first difference with
 * {@link CONTEXT} characters on both sides and counts them all. Undefined when they agree.
 */
export function checkFidelity(
  source: LocatedText,
  actual: LocatedText,
  what: string,
): Problem | undefined {
  const differences = findDifferences(source, actual);
  const first = differences[0];
  if (!first) return undefined;
  const from = source.place(first.expectedAt);
  const counted = differences.length === 1 ? '1 difference' : `${differences.length} differences`;
  return {
    ...actual.place(first.actualAt),
    found: `${inContext(actual.characters, first.actualAt, first.actual)} (${counted} from the source in ${what}; this is the first)`,
    expected: `${inContext(source.characters, first.expectedAt, first.expected)} as in ${written(from)}`,
    todo: 'Make the text equal to the source, character for character; never edit the source.',
  };
}

function written({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}

function inContext(characters: readonly string[], at: number, different: string): string {
  const length = [...different].length;
  const before = characters.slice(Math.max(0, at - CONTEXT), at).join('');
  const after = characters.slice(at + length, at + length + CONTEXT).join('');
  const shown = length > 60 ? `${[...different].slice(0, 60).join('')}…` : different;
  return `${before}【${showInvisible(shown)}】${after}`;
}
