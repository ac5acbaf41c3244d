import type { Use } from '../annotate/occurrences.ts';
import type { Finding, Problem } from '../authoring/problem.ts';
import { contentIn, openIn } from '../edition.ts';
import type { Edition } from '../edition.ts';
import { places } from '../layers/places/layer.ts';
import { terms } from '../layers/terms/layer.ts';
import { normalize } from '../report/normalize.ts';
import type { NumberExclusion, NumberExclusions } from '../site/number-exclusions.ts';

/** A sentence of ours, and what it rests on. */
export interface RedSentence {
  /** The file an editor wrote it in, relative to the report's folder. */
  readonly file: string;
  readonly text: string;
  /** The passages of the report that it rests on. */
  readonly rests: readonly string[];
  /** Whether it cites sources, which may hold what the report does not. */
  readonly sourced: boolean;
}

/** What was found of the numbers in our sentences. */
export interface NumbersChecked {
  /** Numbers that stand in the passages their sentences rest on. */
  readonly held: number;
  /** Numbers that stand there nowhere, in sentences that cite sources. */
  readonly cited: number;
  /** Numbers that an editor excused with a reason. */
  readonly excused: number;
  readonly problems: readonly Problem[];
}

/** Digits with what belongs between them; a percentage is told from a count by what stands around it. */
const NUMBER = /\d+(?:\.\d+)?/gu;

/** All sentences of ours in which a number would be taken for the report's or a source's. */
export function redSentences(edition: Edition): RedSentence[] {
  const all = [digests, glosses, meanings, shorts].flatMap((of) => of(edition));
  // A later reader has to be told which year is meant.
  const year = String(edition.report.provenance.year);
  return all.map((sentence) => ({ ...sentence, rests: [...sentence.rests, year] }));
}

/**
 * Looks every number of our sentences up in the passages they rest on. One that stands there nowhere
 * is let pass where sources are cited or an editor excused it, and a problem elsewhere; so is an excuse
 * that nothing needs.
 */
export function checkNumbers(
  sentences: readonly RedSentence[],
  { file: list, value: exclusions, lineOf }: NumberExclusions,
): NumbersChecked {
  const found = sentences.flatMap(({ file, text, rests, sourced }) => {
    const held = new Set(rests.flatMap((passage) => numbersIn(passage)));
    const own = numbersIn(text);
    return own.map((number) => ({ file, text, number, sourced, held: held.has(number) }));
  });
  const loose = found.filter(({ held }) => !held);
  const open = loose.filter(({ sourced }) => !sourced);
  const excuses = (one: Numbered, { file, number }: NumberExclusion): boolean =>
    one.file === `content/${file}` && one.number === number;
  const excused = open.filter((one) => exclusions.some((exclusion) => excuses(one, exclusion)));
  const needless = exclusions.flatMap((exclusion, index) => {
    if (open.some((one) => excuses(one, exclusion))) return [];
    return [{ file: list, line: lineOf([index]), ...idle(exclusion) }];
  });
  return {
    held: found.length - loose.length,
    cited: loose.length - open.length,
    excused: excused.length,
    problems: [...open.filter((one) => !excused.includes(one)).map(unheld), ...needless],
  };
}

interface Numbered {
  readonly file: string;
  readonly text: string;
  readonly number: string;
}

function idle({ file, number }: NumberExclusion): Finding {
  return {
    found: `an excuse for ${number} in content/${file}, which needs none`,
    expected: 'excuses for numbers that stand in no passage and no source',
    todo: 'Delete it, or correct its file or number.',
  };
}

function numbersIn(text: string): string[] {
  return [...normalize(text.replace(/,(?=\d{3})/gu, '')).matchAll(NUMBER)].map(
    ([number]) => number,
  );
}

function unheld({ file, text, number }: Numbered): Problem {
  return {
    file,
    found: `the number ${number} in “${text}”`,
    expected: 'numbers of the passage that the sentence rests on, or of a source that it cites',
    todo: 'Correct or delete it, cite the source that has it, or excuse it in content/numbers-exclusions.yaml.',
  };
}

function digests({ report }: Edition): RedSentence[] {
  return report.chapters.flatMap(({ file, digest, paragraphs }) =>
    digest.map(({ text, paragraph }) => {
      const rests = [paragraphs[paragraph - 1]?.text ?? ''];
      return { file, text, rests, sourced: false };
    }),
  );
}

function glosses({ topics }: Edition): RedSentence[] {
  return topics.views.flatMap(({ topic: { id }, chapters }) =>
    chapters.flatMap(({ sentences }) =>
      sentences.flatMap(({ gloss, paragraph }) => {
        const file = `content/topics/${id}.yaml`;
        return gloss ? [{ file, text: gloss, rests: [paragraph.text], sourced: false }] : [];
      }),
    ),
  );
}

function shorts(edition: Edition): RedSentence[] {
  const { byEntry } = openIn(edition, terms);
  return contentIn(edition, terms).entries.map(({ id, short, sources }) => {
    const file = `content/glossary/${id}.yaml`;
    return { file, text: short, rests: passages(byEntry.get(id)), sourced: sources.length > 0 };
  });
}

function meanings(edition: Edition): RedSentence[] {
  const { byEntry } = openIn(edition, places);
  return contentIn(edition, places).all.flatMap(({ id, short, sources = [] }) => {
    const file = `content/places/${id}.yaml`;
    const rests = passages(byEntry.get(id));
    return short ? [{ file, text: short, rests, sourced: sources.length > 0 }] : [];
  });
}

function passages(uses: readonly Use[] = []): string[] {
  return uses.map(({ paragraph }) => paragraph.text);
}
