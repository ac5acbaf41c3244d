import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from './browser.ts';
import { median } from './statistics.ts';
import { fetched } from './workplace.ts';

/** The version of Lighthouse that is fetched. */
export const LIGHTHOUSE = '13.5.0';

const ROUNDS = 3;

/** Categories in the order of the scores. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page: the middle of several runs. Scores to 100, times in milliseconds. */
export interface Verdict {
  readonly scores: readonly number[];
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** Audits that cost points, of the run with the lowest score. */
  readonly faults: readonly string[];
}

/** What is used of a Lighthouse result. */
interface Result {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly score: number | null;
  readonly numericValue?: number;
  readonly displayValue?: string;
}

type Run = (
  address: string,
  flags: Readonly<Record<string, unknown>>,
) => Promise<{ readonly lhr: Result } | undefined>;

/** Lighthouse, fetched where it is not there yet. @throws Error where npm cannot fetch it */
export async function loadLighthouse(): Promise<(address: string) => Promise<Verdict>> {
  const folder = fetched('lighthouse', { lighthouse: LIGHTHOUSE });
  const file = path.join(folder, 'node_modules/lighthouse/core/index.js');
  const { default: run } = (await import(pathToFileURL(file).href)) as { default: Run };
  return async (address) => {
    const results: Result[] = [];
    for (let round = 0; round < ROUNDS; round += 1) results.push(await visit(run, address));
    return verdictOf(results);
  };
}

/** One run of the mobile settings with simulated throttling, in a browser that has seen nothing. */
async function visit(run: Run, address: string): Promise<Result> {
  const { browser, port } = await startBrowser();
  try {
    const flags = { port, onlyCategories: CATEGORIES, logLevel: 'error', output: 'json' };
    const result = await run(address, flags);
    if (!result) throw new Error(`Lighthouse says nothing of ${address}`);
    return result.lhr;
  } finally {
    await browser.close();
  }
}

/** The middle of the runs, value by value. */
export function verdictOf(results: readonly Result[]): Verdict {
  const middle = (value: (result: Result) => number): number => median(results.map(value));
  const time = (audit: string): number =>
    middle(({ audits }) => audits[audit]?.numericValue ?? NaN);
  return {
    scores: CATEGORIES.map((name) =>
      middle(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100)),
    ),
    fcp: time('first-contentful-paint'),
    lcp: time('largest-contentful-paint'),
    tbt: time('total-blocking-time'),
    cls: time('cumulative-layout-shift'),
    faults: [...new Set(results.flatMap(faultsOf))],
  };
}

/** Names of the audits of a run that have weight and are not passed. */
function faultsOf({ categories, audits }: Result): string[] {
  return CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
}
