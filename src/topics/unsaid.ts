import { z } from 'zod';
import type { Folder } from '../authoring/folder.ts';
import type { Finding, Problem } from '../authoring/problem.ts';
import { checked, good, map } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { text } from '../authoring/schema.ts';
import { normalize } from '../report/normalize.ts';
import { allText } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import type { EverydayWords } from './everyday.ts';

/** Path of the words the report does not speak of, inside a report's folder. */
export const UNSAID_FILE = 'content/unsaid.yaml';

/** What people look for and the report does not speak of. */
export const unsaidSchema = z.record(text, text.nullable());

/** Each word with the id of the topic that comes nearest, or null. */
export type UnsaidWords = z.infer<typeof unsaidSchema>;

/** What the words are compared with. */
export interface UnsaidContext {
  readonly report: Report;
  readonly everyday: EverydayWords;
  /** Ids of the topics. */
  readonly topics: readonly string[];
}

/**
 * Reads and checks the words that the report does not speak of; a report without the file has none.
 *
 * @param context undefined where a part of it could not be read: then only the shape is checked
 */
export function loadUnsaid(
  folder: Folder,
  context: UnsaidContext | undefined,
): Result<UnsaidWords> {
  if (!folder.exists(UNSAID_FILE)) return good({});
  const read = folder.yaml(UNSAID_FILE, unsaidSchema);
  if (!read.ok || !context) return map(read, ({ value }) => value);
  const { value, lineOf } = read.value;
  return checked(value, checkUnsaid(value, context, lineOf));
}

/**
 * A problem for every word that the report does say (punctuation, case and width aside), that is an
 * everyday word, or whose topic does not exist.
 *
 * @param lineOf 1-based line of a word
 */
export function checkUnsaid(
  words: UnsaidWords,
  { report, everyday, topics }: UnsaidContext,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  const texts = allText(report).map(({ id, text }) => ({ id, text: normalize(text) }));
  const answered = new Set(Object.keys(everyday).map(normalize));
  return Object.entries(words).flatMap(([word, topic]): Problem[] => {
    const at = { file: UNSAID_FILE, line: lineOf([word]) };
    const sought = normalize(word);
    if (sought === '') return [{ ...at, ...EMPTY }];
    const said = texts.find(({ text }) => text.includes(sought));
    return [
      ...(said ? [{ ...at, ...saidIn(word, said.id) }] : []),
      ...(answered.has(sought) ? [{ ...at, ...twice(word) }] : []),
      ...(topic === null || topics.includes(topic) ? [] : [{ ...at, ...lost(word, topic) }]),
    ];
  });
}

const EMPTY: Finding = {
  found: 'a word that holds no character that can be searched for',
  expected: 'a word people type',
  todo: 'Correct or delete it.',
};

function saidIn(word: string, paragraph: string): Finding {
  return {
    found: `“${word}”, which the report says in ${paragraph}`,
    expected: 'a word that occurs nowhere in the report',
    todo: 'Delete it, or make it an everyday word with the phrase that answers it.',
  };
}

function twice(word: string): Finding {
  return {
    found: `“${word}”, which is an everyday word too`,
    expected: 'a word that the report either answers or does not speak of',
    todo: 'Delete it here or in content/everyday-words.yaml.',
  };
}

function lost(word: string, topic: string): Finding {
  return {
    found: `the topic “${topic}” for “${word}”`,
    expected: 'the id of a topic (the name of its file in content/topics/), or ~ for none',
    todo: 'Correct or delete the id.',
  };
}
