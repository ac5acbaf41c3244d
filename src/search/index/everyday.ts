import { normalize, normalizeMapped, findAll } from '../../report/normalize.ts';
import type { Normalized } from '../../report/normalize.ts';
import { allText } from '../../report/report.ts';
import type { Paragraph, Report } from '../../report/report.ts';
import type { EverydayData } from '../format.ts';
import type { SearchSources } from './documents.ts';

/** What the engine needs to answer everyday words. */
export function buildEveryday({
  report,
  everyday,
  unsaid,
  topics,
}: Pick<SearchSources, 'report' | 'everyday' | 'unsaid' | 'topics'>): EverydayData {
  const place = placer(report);
  const phrases = [...new Set(Object.values(everyday).flat())].map((phrase) => ({
    phrase,
    at: place(phrase),
  }));
  // In the order of the text: neighbours differ little, and the file is smaller.
  phrases.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const numbers = new Map(phrases.map(({ phrase }, number) => [phrase, number]));
  const ids = topics.map(({ topic }) => topic.id);
  return {
    phrases: phrases.flatMap(({ at }) => at),
    words: mapped(everyday, (list) => list.flatMap((phrase) => numbers.get(phrase) ?? [])),
    named: Object.fromEntries(
      topics.flatMap(({ topic }, number) => namesIn(topic.name).map((name) => [name, number])),
    ),
    unsaid: mapped(unsaid, (topic) => ids.indexOf(topic ?? '')),
  };
}

/** A topic's whole name, and the concerns it joins: 养老、托幼和低保. */
function namesIn(name: string): string[] {
  return [...new Set([name, ...name.split(/[、和]/)])].filter((one) => one.length > 1);
}

/** Of what people say, normalised, what the report says itself. */
export function saidItself({ words, named }: EverydayData, report: Report): string[] {
  const texts = allText(report).map(({ text }) => normalize(text));
  const all = [...Object.keys(words), ...Object.keys(named)].map(normalize);
  return [...new Set(all)].filter((word) => texts.some((text) => text.includes(word)));
}

/** For each sentence of the report the numbers of the topics that hold it. */
export function topicsOf({ report, topics }: Pick<SearchSources, 'report' | 'topics'>): number[][] {
  const ids = allText(report).flatMap(({ sentences }) => sentences.map(({ id }) => id));
  return ids.map((id) =>
    topics.flatMap(({ topic }, number) =>
      topic.sentences.some((sentence) => sentence.id === id) ? [number] : [],
    ),
  );
}

function mapped<From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

type Place = readonly [sentence: number, start: number, length: number];

/** Finds where a phrase first stands; one that runs on into the next sentence ends with its own. */
function placer(report: Report): (phrase: string) => Place {
  let before = 0;
  const texts = allText(report).map((paragraph) => {
    const first = before;
    before += paragraph.sentences.length;
    return { paragraph, first, text: normalizeMapped(paragraph.text) };
  });
  return (phrase) => {
    const word = normalize(phrase);
    const holder = texts.find(({ text }) => text.text.includes(word));
    // Reading the everyday words made sure that the report says the phrase.
    if (!holder) throw new RangeError(`The report does not say ${phrase}.`);
    return placeIn(holder.paragraph, holder.text, word, holder.first);
  };
}

function placeIn({ sentences }: Paragraph, text: Normalized, word: string, first: number): Place {
  const { start, end } = findAll(text, word)[0]!;
  const number = sentences.findIndex((sentence) => start < sentence.end);
  const sentence = sentences[number]!;
  return [first + number, start - sentence.start, Math.min(end, sentence.end) - start];
}
