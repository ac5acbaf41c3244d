import { createSearchEngine } from '../../src/search/engine/engine.ts';
import { openTools } from '../../src/search/engine/tools.ts';
import { createLoader } from '../../src/search/engine/loader.ts';
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
  answer(base: string, queries: readonly string[]): Promise<PageAnswer[]>;
  /** Ids of the passages that Pagefind alone returns, before anything of ours looks at them. */
  raw(base: string, words: readonly string[]): Promise<string[][]>;
  /** Milliseconds from asking to the frame after the results are in the page. */
  paint(base: string, queries: readonly string[]): Promise<number[]>;
}

const passageOf = (sentence: string): string => sentence.replace(/-\d+$/, '');

async function answer(base: string, queries: readonly string[]): Promise<PageAnswer[]> {
  const engine = createSearchEngine({ base });
  await engine.warm();
  const answers: PageAnswer[] = [];
  for (const query of queries) {
    const start = performance.now();
    const outcome = await engine.search(query);
    const milliseconds = performance.now() - start;
    const found = outcome.state === 'found' ? outcome : undefined;
    const extracts = (found?.groups ?? []).flatMap((group) => group.extracts);
    answers.push({
      passages: [...new Set(extracts.map(({ id }) => passageOf(id)))],
      weaker: (found?.weaker ?? []).map(({ chapter }) => chapter),
      matched: extracts.flatMap(({ text, ranges }) =>
        ranges.map(({ start: from, end }) => text.slice(from, end)),
      ),
      withoutIndex: 'withoutIndex' in outcome && outcome.withoutIndex,
      milliseconds,
    });
  }
  return answers;
}

async function raw(base: string, words: readonly string[]): Promise<string[][]> {
  const { finder, library } = await openTools(createLoader(`${base}search/`));
  const answers: string[][] = [];
  for (const word of words) {
    const numbers = await finder.find(word, {});
    answers.push(numbers.flatMap((number) => library.passages[number]?.id ?? []));
  }
  return answers;
}

async function paint(base: string, queries: readonly string[]): Promise<number[]> {
  const engine = createSearchEngine({ base });
  await engine.warm();
  const times: number[] = [];
  for (const [number, query] of queries.entries()) {
    // A key is not pressed in step with the screen.
    await new Promise((resolve) => setTimeout(resolve, (number * 7) % 33));
    const start = performance.now();
    const view = renderOutcome(await engine.search(query), { href: (path) => base + path });
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

window.bench = { answer, raw, paint };
