import { z } from 'zod';
import type { Folder } from '../authoring/folder.ts';
import type { Problem } from '../authoring/problem.ts';
import { checked, good, map } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { text } from '../authoring/schema.ts';
import type { Report } from '../report/report.ts';
import { normalize } from '../report/normalize.ts';
import { allText } from '../report/report.ts';

/** Path of the everyday words inside a report's folder. */
export const EVERYDAY_FILE = 'content/everyday-words.yaml';

/** What people say, and the phrases of the report that mean it. */
export const everydaySchema = z.record(text, z.array(text).min(1, 'at least one phrase'));
/** Every word with its phrases. */
export type EverydayWords = z.infer<typeof everydaySchema>;

/**
 * Reads and checks the everyday words; a report without the file has none.
 *
 * @param report undefined where the report could not be read: then only the file's shape is checked
 */
export function loadEveryday(folder: Folder, report: Report | undefined): Result<EverydayWords> {
  if (!folder.exists(EVERYDAY_FILE)) return good({});
  const read = folder.yaml(EVERYDAY_FILE, everydaySchema);
  if (!read.ok || !report) return map(read, ({ value }) => value);
  const { value, lineOf } = read.value;
  return checked(value, checkEveryday(value, report, lineOf));
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
  const texts = allText(report).map(({ text }) => normalize(text));
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
