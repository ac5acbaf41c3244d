import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFolder } from '../../src/authoring/folder.ts';
import { loadReport } from '../../src/report/load.ts';
import { allText } from '../../src/report/report.ts';
import { createLoader } from '../../src/search/engine/loader.ts';
import { openTools } from '../../src/search/engine/tools.ts';
import type { Tools } from '../../src/search/engine/tools.ts';
import { buildSearchFiles } from '../../src/search/index/write.ts';
import { passagesWith, reduce, sampleSubstrings } from '../bench/search-sample.ts';
import type { OraclePassage } from '../bench/search-sample.ts';
import { score } from '../bench/search-score.ts';

describe('Pagefind alone, on the report', () => {
  let tools: Tools;
  let oracle: OraclePassage[];

  beforeAll(async () => {
    const loaded = loadReport(openFolder(process.cwd()), {});
    if (!loaded.ok) throw new Error('the report has problems');
    const { report } = loaded.value;
    oracle = allText(report).map(({ id, chapter, text }) => {
      return { id, chapter, characters: reduce(text) };
    });
    const files = await buildSearchFiles({ report, documents: [], everyday: {} });
    vi.stubGlobal('fetch', (url: string) =>
      Promise.resolve(new Response(files.get(url) as BodyInit)),
    );
    tools = await openTools(createLoader(''));
  });
  afterAll(() => vi.unstubAllGlobals());

  it('finds exactly the passages that hold each of 2,000 substrings', async () => {
    expect(tools.withoutIndex).toBe(false);
    const queries = sampleSubstrings(oracle, 2000, { shortest: 1, longest: 20, seed: 1 });
    const trials = await Promise.all(
      queries.map(async (query) => {
        const numbers = await tools.finder.find(query, {});
        const returned = numbers.map((number) => tools.library.passages[number]?.id ?? '');
        return { query, expected: passagesWith(oracle, [query]), returned };
      }),
    );
    expect(score(trials)).toMatchObject({ recall: 1, precision: 1, wrong: [] });
  });
});
