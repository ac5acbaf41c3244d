import { z } from 'zod';
import type { Collector } from '../../authoring/folder.ts';
import type { Problem } from '../../authoring/problem.ts';
import type { Report } from '../../report/report.ts';
import { normalize } from '../normalize.ts';
import { passagesOf } from './records.ts';

/** Path of the everyday words inside a report's folder. */
export const EVERYDAY_FILE = 'content/everyday-words.yaml';

/** What people say, and the phrases of the report that mean it. */
export const everydaySchema = z.record(z.string().min(1), z.array(z.string().min(1)).min(1));
export type EverydayWords = z.infer<typeof everydaySchema>;

/**
 * Reads and checks the everyday words; problems go to the collector, and the result is undefined
 * when the file cannot be read at all.
 */
export function loadEveryday(collector: Collector, report: Report): EverydayWords | undefined {
  const read = collector.readYamlLines(EVERYDAY_FILE, everydaySchema);
  if (!read) return undefined;
  collector.problems.push(...checkEveryday(read.value, report, read.lineOf));
  return read.value;
}

/**
 * A problem for every phrase that the report does not hold (punctuation, case and width aside),
 * for every phrase listed twice, and for every word that holds nothing to search for.
 *
 * @param lineOf 1-based line of a word, or of one of its phrases by number
 */
export function checkEveryday(
  words: EverydayWords,
  report: Report,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  const texts = passagesOf(report).map(({ sentences }) => normalize(sentences.join('')));
  const problems: Problem[] = [];
  for (const [word, phrases] of Object.entries(words)) {
    if (normalize(word) === '') {
      problems.push({
        file: EVERYDAY_FILE,
        line: lineOf([word]),
        found: `“${word}”, which holds no character that can be searched for`,
        expected: 'a word people type',
        todo: 'Correct or delete it.',
      });
    }
    phrases.forEach((phrase, number) => {
      const normalized = normalize(phrase);
      const line = lineOf([word, number]);
      const occurs = normalized !== '' && texts.some((text) => text.includes(normalized));
      if (!occurs) problems.push(absent(word, phrase, line));
      else if (phrases.indexOf(phrase) < number) problems.push(repeated(word, phrase, line));
    });
  }
  return problems;
}

function absent(word: string, phrase: string, line: number): Problem {
  return {
    file: EVERYDAY_FILE,
    line,
    found: `“${phrase}” for “${word}”, which the report does not say`,
    expected: 'a phrase that occurs in one paragraph of the report',
    todo: 'Use the report’s own wording, or delete the phrase.',
  };
}

function repeated(word: string, phrase: string, line: number): Problem {
  return {
    file: EVERYDAY_FILE,
    line,
    found: `“${phrase}” a second time for “${word}”`,
    expected: 'each phrase once',
    todo: 'Delete one of them.',
  };
}
