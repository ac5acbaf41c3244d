import { mergeSpans } from '../../report/normalize.ts';
import type { Span } from '../../report/span.ts';
import type { EverydayData, Filters, SearchData } from '../format.ts';
import { REPORT_KIND, TOPIC_KIND } from '../format.ts';
import { answersTo, topicsFor } from './concern.ts';
import type { Answer } from './concern.ts';
import type { Matches } from './matches.ts';
import type { Direct, Group, Located } from './outcome.ts';
import { chapterOf, sentenceAt } from './sentences.ts';
import type { Session } from './session.ts';
import type { ReportText } from './text.ts';
import type { Wish } from './wish.ts';

/** So many sentences answer at once: the topic's page has the others. */
const FEW = 3;

/**
 * What answers a wish at once: the nearest topics, and the sentences, those first that say the very
 * words of the query if they are few. Undefined where nothing does, or it was not looked for.
 *
 * @throws SearchError when the report's text cannot be had
 */
export async function directFor(
  wish: Wish,
  everyday: EverydayData,
  matches: Pick<Matches, 'groups'>,
  { kind, chapter }: Filters,
  { data, entries, report }: Session,
): Promise<Direct | undefined> {
  const asked = (one: string): boolean => kind === undefined || kind === one;
  const nearest = asked(TOPIC_KIND) ? topicsFor(wish, everyday, data) : [];
  const topics = entries.topics(nearest);
  const said = asked(REPORT_KIND)
    ? await sentencesFor(answersTo(wish, everyday), data, report, chapter)
    : [];
  if (topics.length === 0 && said.length === 0) return undefined;
  const found = matches.groups.flatMap(located);
  const literal = found.length <= FEW && said.length > 0 ? found : [];
  return { topics, sentences: joined([...literal, ...said]).slice(0, FEW) };
}

/** Each sentence once, with all that is emphasised in it. */
function joined(sentences: readonly Located[]): Located[] {
  const once = new Map<string, Located>();
  for (const sentence of sentences) {
    const ranges = [...(once.get(sentence.id)?.ranges ?? []), ...sentence.ranges];
    once.set(sentence.id, { ...sentence, ranges: mergeSpans(ranges) });
  }
  return [...once.values()];
}

function located({ heading, snippets }: Group): Located[] {
  return snippets.map((snippet) => ({ ...snippet, heading }));
}

/**
 * The sentences that answer a wish, best first, each with the phrases that do; a wish for a topic by
 * its name alone has none. Only those of `chapter`, if given.
 *
 * @throws SearchError when the text cannot be had
 */
async function sentencesFor(
  answers: readonly Answer[],
  data: SearchData,
  report: ReportText,
  chapter?: string,
): Promise<Located[]> {
  const weights = new Map<number, number>();
  const spans = new Map<number, Span[]>();
  for (const { sentence, start, length, weight } of answers) {
    if (chapter !== undefined && chapterOf(sentence, data).id !== chapter) continue;
    weights.set(sentence, (weights.get(sentence) ?? 0) + weight);
    spans.set(sentence, [...(spans.get(sentence) ?? []), { start, end: start + length }]);
  }
  const best = [...weights].sort(([, a], [, b]) => b - a).slice(0, FEW);
  return Promise.all(
    best.map(async ([sentence]) => {
      const { id, heading, number, first } = chapterOf(sentence, data);
      const found = sentenceAt(await report.chapter(number), sentence - first);
      return { ...found, chapter: id, heading, ranges: mergeSpans(spans.get(sentence) ?? []) };
    }),
  );
}
