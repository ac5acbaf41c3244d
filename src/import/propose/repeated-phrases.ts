import { allText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';
import { BETWEEN, EVERYDAY, GENERIC } from './ordinary-words.ts';
import { segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';

/** Words that a report uses as one. */
export interface RepeatedPhrase {
  readonly phrase: string;
  readonly count: number;
}

/** Most phrases proposed. */
const MOST = 40;

/** Most words of a phrase, and most characters. */
const MOST_WORDS = 5;
const LONGEST = 12;

/** How often a phrase stands at the least: one that reads like an abbreviation twice. */
const OFTEN = 3;
const OFTEN_ABBREVIATED = 2;

/** Bits of surprise at the next word, before and behind, from which a phrase ends there. */
const FREE = 0.9;

/** Hanzi that count or measure, and words with them. */
const MEASURED = /[一二三四五六七八九十百千万亿两几]|[个元亩吨次名]$|以[上下内]$/u;

interface Gram {
  readonly words: readonly string[];
  count: number;
  readonly before: Map<string, number>;
  readonly behind: Map<string, number>;
}

/**
 * The phrases of several words that a report repeats and that hold together: each of their words comes
 * with the others more often than by chance, and what stands around them changes. Ranked, those first that
 * hold together the most and are said the most; words of every report left out.
 *
 * @param known phrases that are proposed otherwise: what is one of them, or stands in one, is left out
 */
export function repeatedPhrases(report: Report, known: readonly string[]): RepeatedPhrase[] {
  const paragraphs = allText(report).map(({ text }) => segmentsOf(text));
  const words = new Map<string, number>();
  for (const { text, isWord } of paragraphs.flat()) if (isWord) add(words, text);
  const all = [...words.values()].reduce((sum, count) => sum + count, 0);
  const cohesion = ({ words: parts, count }: Gram): number => {
    const chance = parts.reduce((product, part) => product * (words.get(part)! / all), 1);
    return (Math.log2(count / all / chance) / (parts.length - 1)) * Math.log2(count);
  };
  const ranked = [...grams(paragraphs)]
    .filter(([phrase, gram]) => isPhrase(phrase, gram, [report.provenance.title, ...known]))
    .map(([phrase, gram]) => ({ phrase, count: gram.count, score: cohesion(gram) }))
    .sort((a, b) => b.score - a.score || a.phrase.localeCompare(b.phrase));
  return ranked
    .filter(
      ({ phrase, count }) =>
        !ranked.some(
          (other) =>
            other.phrase !== phrase && other.phrase.includes(phrase) && other.count >= count,
        ),
    )
    .slice(0, MOST)
    .map(({ phrase, count }) => ({ phrase, count }));
}

/** Every sequence of words without a sign or a digit between them, with what stands around it. */
function grams(paragraphs: readonly (readonly Segment[])[]): Map<string, Gram> {
  const found = new Map<string, Gram>();
  for (const segments of paragraphs) {
    segments.forEach((_, from) => {
      let phrase = '';
      for (let to = from; to < Math.min(segments.length, from + MOST_WORDS); to += 1) {
        if (!/^[\p{Script=Han}A-Za-z]+$/u.test(segments[to]!.text)) break;
        phrase += segments[to]!.text;
        if (phrase.length > LONGEST) break;
        if (to === from) continue;
        const parts = segments.slice(from, to + 1).map(({ text }) => text);
        const gram = found.get(phrase) ?? { ...EMPTY(), words: parts };
        gram.count += 1;
        add(gram.before, segments[from - 1]?.text ?? '');
        add(gram.behind, segments[to + 1]?.text ?? '');
        found.set(phrase, gram);
      }
    });
  }
  return found;
}

const EMPTY = (): Omit<Gram, 'words'> => ({ count: 0, before: new Map(), behind: new Map() });

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isPhrase(
  phrase: string,
  { words, count, before, behind }: Gram,
  known: readonly string[],
): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  const abbreviated = words.every(({ length }) => length === 1) || /[A-Za-z]/.test(phrase);
  return (
    count >= (abbreviated ? OFTEN_ABBREVIATED : OFTEN) &&
    Math.min(surprise(before), surprise(behind)) >= FREE &&
    !MEASURED.test(phrase) &&
    ![first, last].some((word) => BETWEEN.has(word)) &&
    !words.every((word) => GENERIC.has(word)) &&
    !EVERYDAY.has(phrase) &&
    !known.some((other) => other.includes(phrase))
  );
}

/** Bits of surprise at one of the counted words: 0 where it is always the same. */
function surprise(counts: ReadonlyMap<string, number>): number {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / all) * Math.log2(count / all),
    0,
  );
}
