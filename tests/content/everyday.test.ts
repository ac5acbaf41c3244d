import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { loadEdition } from '../../src/edition.ts';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import type { Found, Nothing } from '../../src/search/engine/outcome.ts';
import { searchSources } from '../../src/search/index/documents.ts';
import { FIXTURES } from '../support/paths.ts';
import { publish } from '../unit/search/published.ts';
import type { Published } from '../unit/search/published.ts';

/** What someone asks, and what must come first, as the asker would judge. */
interface Case {
  readonly ask: string;
  /** Id of the topic shown first. */
  readonly topic?: string;
  /** A phrase of one of the sentences shown at once. */
  readonly says?: string;
  /** A word that is plainly said not to be in the report. */
  readonly unsaid?: string;
  /** Title of the first entry of ours. */
  readonly first?: string;
  /** Whether the report holds it as it was asked. */
  readonly exact?: boolean;
  /** Whether there is nothing to show at all. */
  readonly nothing?: boolean;
}

const cases = parse(readFileSync(path.join(FIXTURES, 'everyday-queries.yaml'), 'utf8')) as Case[];
let published: Published;
let engine: SearchEngine;

beforeAll(async () => {
  published = await publish(searchSources(loadEdition(process.cwd())));
  published.serve();
  engine = published.engine();
});
afterAll(() => {
  published.clear();
  vi.unstubAllGlobals();
});

/** Everything that a case may ask of an outcome, as the case would write it. */
function told({ topic, says, unsaid, first, exact, nothing }: Case, outcome: Found | Nothing): Case {
  const { direct } = outcome;
  const found = outcome.state === 'found' ? outcome : undefined;
  const sentences = direct?.sentences.map(({ text }) => text) ?? [];
  const [nearest] = direct?.topics ?? [];
  return {
    ask: '',
    ...(topic !== undefined && { topic: nearest?.url.split('/')[1] ?? 'none' }),
    ...(says !== undefined && { says: sentences.some((text) => text.includes(says)) ? says : sentences.join('|') }),
    ...(unsaid !== undefined && { unsaid: outcome.unsaid[0] ?? 'none' }),
    ...(first !== undefined && { first: found?.entries[0]?.title ?? 'none' }),
    ...(exact !== undefined && { exact: (found?.total ?? 0) > 0 }),
    ...(nothing !== undefined && { nothing: !found && outcome.unsaid.length === 0 }),
  };
}

describe('what people ask', () => {
  it('is asked of at least 150 different queries', () => {
    expect(new Set(cases.map(({ ask }) => ask)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  it.each(cases)('$ask', async (wanted) => {
    const outcome = await engine.search(wanted.ask);
    if (outcome.state !== 'found' && outcome.state !== 'nothing') throw new Error(outcome.state);
    expect(told(wanted, outcome)).toEqual({ ...wanted, ask: '' });
    // No scraps: what is offered instead is words, not single characters.
    const parts = outcome.state === 'nothing' ? outcome.parts : [];
    expect(parts.filter(({ text }) => [...text].length < 2)).toEqual([]);
  });
});
