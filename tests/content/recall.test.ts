import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFolder } from '../../src/authoring/folder.ts';
import { loadReport } from '../../src/report/load.ts';
import { allText } from '../../src/report/report.ts';
import { passagesWith, reduce, sampleSubstrings } from '../bench/search-sample.ts';
import type { OraclePassage } from '../bench/search-sample.ts';
import { score } from '../bench/search-score.ts';
import { publish } from '../unit/search/published.ts';
import type { Published } from '../unit/search/published.ts';

describe('search on the report', () => {
  let published: Published;
  let oracle: OraclePassage[];

  beforeAll(async () => {
    const { loaded } = loadReport(openFolder(process.cwd()), {});
    if (!loaded.ok) throw new Error('the report has problems');
    const { report } = loaded.value;
    oracle = allText(report).map(({ id, chapter, text }) => {
      return { id, chapter, characters: reduce(text) };
    });
    published = await publish({ report, documents: [], everyday: {}, unsaid: {}, topics: [] });
    published.serve();
  });
  afterAll(() => {
    published.clear();
    vi.unstubAllGlobals();
  });

  it('finds exactly the passages that hold each of 2,000 substrings, by the index', async () => {
    const queries = sampleSubstrings(oracle, 2000, { shortest: 1, longest: 20, seed: 1 });
    const engine = published.engine();
    const trials = [];
    for (const query of queries) {
      const outcome = await engine.search(query);
      if (outcome.state !== 'found') throw new Error(`${query}: ${outcome.state}`);
      expect(outcome.withoutIndex).toBe(false);
      const ids = outcome.groups.flatMap(({ snippets }) => snippets.map(({ id }) => id));
      const returned = [...new Set(ids.map((id) => id.replace(/-\d+$/, '')))];
      trials.push({ query, expected: passagesWith(oracle, [query]), returned });
    }
    expect(score(trials)).toMatchObject({ recall: 1, precision: 1, wrong: [] });
  });
});
