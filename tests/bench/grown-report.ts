import { splitSentences } from '../../src/report/sentence.ts';
import type { Chapter, Paragraph, Report } from '../../src/report/report.ts';
import { randomSource } from './random.ts';

/**
 * A report `times` as long as this one whose chapters all say something else: each paragraph is as
 * long as one of this report's and made of its characters as they follow one another in it (a Markov
 * chain over pairs), so that words and their frequencies are a report's. The same for the same seed.
 */
export function grown(report: Report, times: number, seed: number): Report {
  const next = chainOf(report);
  const random = randomSource(seed);
  const chapters = Array.from({ length: times }, (_, copy) =>
    report.chapters.map((chapter): Chapter => {
      const id = `c${copy}-${chapter.id}`;
      const { heading, ...rest } = chapter;
      const write = ({ number, text }: Paragraph): Paragraph =>
        paragraphOf(id, number, writeText(next, random, text.length));
      return {
        ...{ ...rest, id, title: `${chapter.title}${copy}` },
        paragraphs: chapter.paragraphs.map(write),
        ...(heading && { heading: write(heading) }),
      };
    }),
  ).flat();
  return { ...report, chapters, characters: report.characters * times };
}

type Chain = ReadonlyMap<string, string>;

/** What follows each pair of characters, as often as it does. */
function chainOf(report: Report): Chain {
  const chain = new Map<string, string>();
  for (const { paragraphs } of report.chapters) {
    for (const { text } of paragraphs) {
      for (let at = 0; at + 2 < text.length; at += 1) {
        const pair = text.slice(at, at + 2);
        chain.set(pair, (chain.get(pair) ?? '') + text.charAt(at + 2));
      }
    }
  }
  return chain;
}

function writeText(chain: Chain, random: (below: number) => number, length: number): string {
  const pairs = [...chain.keys()];
  const anyPair = (): string => pairs[random(pairs.length)] ?? '';
  let text = anyPair();
  while (text.length < length) {
    const following = chain.get(text.slice(-2)) ?? '';
    text += following === '' ? anyPair() : following.charAt(random(following.length));
  }
  return text.slice(0, length);
}

function paragraphOf(chapter: string, number: number, text: string): Paragraph {
  const id = `${chapter}-${number}`;
  const sentences = splitSentences(text).map((span, index) => ({
    ...{ ...span, id: `${id}-${index + 1}`, number: index + 1, key: index + 1 },
    text: text.slice(span.start, span.end),
  }));
  return { id, chapter, number, text, leadLength: 0, sentences, overrides: [], line: number };
}
