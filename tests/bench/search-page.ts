import { createSearchEngine } from '../../src/search/engine/engine.ts';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import { fullText } from '../../src/search/view/full-text.ts';
import { renderOutcome } from '../../src/search/view/results.ts';

/** One query's answer, small enough to send thousands of them to the test at once. */
export interface PageAnswer {
  /** Ids of the passages found. */
  readonly passages: readonly string[];
  /** Ids of the chapters of the weaker answer. */
  readonly weaker: readonly string[];
  /** The matched strings, exactly as the page would emphasise them. */
  readonly matched: readonly string[];
  readonly withoutIndex: boolean;
  readonly milliseconds: number;
}

/** What the benchmark calls in the page. */
export interface BenchPage {
  answer(queries: readonly string[], how: Index): Promise<PageAnswer[]>;
  /** Milliseconds from asking to the frame after the results are in the page. */
  paint(queries: readonly string[]): Promise<number[]>;
}

/** Whether the index answers, or the page 全文 in its place. */
export type Index = 'index' | 'full text';

const EVERY_CHAPTER = 1_000_000;

const passageOf = (sentence: string): string => sentence.replace(/-\d+$/, '');

function engine(how: Index): SearchEngine {
  const gone = (): Promise<never> => Promise.reject(new Error('gone'));
  const load = (url: string): Promise<unknown> => import(url) as Promise<unknown>;
  return createSearchEngine({ base: '/', fullText, importModule: how === 'index' ? load : gone });
}

async function answer(queries: readonly string[], how: Index): Promise<PageAnswer[]> {
  const asked = engine(how);
  await asked.warm();
  const answers: PageAnswer[] = [];
  for (const query of queries) {
    const start = performance.now();
    const outcome = await asked.search(query, {}, EVERY_CHAPTER);
    const milliseconds = performance.now() - start;
    const found = outcome.state === 'found' ? outcome : undefined;
    const snippets = (found?.groups ?? []).flatMap((group) => group.snippets);
    answers.push({
      passages: [...new Set(snippets.map(({ id }) => passageOf(id)))],
      weaker: (found?.weaker ?? []).map(({ chapter }) => chapter),
      matched: snippets.flatMap(({ text, ranges }) =>
        ranges.map(({ start: from, end }) => text.slice(from, end)),
      ),
      withoutIndex: 'withoutIndex' in outcome && outcome.withoutIndex,
      milliseconds,
    });
  }
  return answers;
}

async function paint(queries: readonly string[]): Promise<number[]> {
  const asked = engine('index');
  await asked.warm();
  const times: number[] = [];
  for (const [number, query] of queries.entries()) {
    // A key is not pressed in step with the screen.
    await new Promise((resolve) => setTimeout(resolve, (number * 7) % 33));
    const start = performance.now();
    const view = renderOutcome(await asked.search(query), {
      href: (path) => `/${path}`,
      filters: {},
    });
    document.body.replaceChildren(...(view?.nodes ?? []));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const channel = new MessageChannel();
    const painted = new Promise((resolve) => (channel.port1.onmessage = resolve));
    channel.port2.postMessage(undefined);
    await painted;
    times.push(performance.now() - start);
  }
  return times;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

window.bench = { answer, paint };
