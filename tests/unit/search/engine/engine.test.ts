import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSearchEngine } from '../../../../src/search/engine/engine.ts';
import type { SearchOutcome } from '../../../../src/search/engine/outcome.ts';
import type { SearchDocument } from '../../../../src/search/index/records.ts';
import { buildSearchFiles } from '../../../../src/search/index/write.ts';
import { smallReport } from '../small-report.ts';
import { hostileStrings } from '../strings.ts';

const report = smallReport({
  city: ['推进砂砖房治理。完成投资22.2亿元、增长10%。', '完成老印刷厂等22个老旧改项目。', '养老。'],
  people: ['村社互助养老服务实现全覆盖。', '全社会R&D投入增长20%以上；显著提高，着力发展。'],
  last: ['互助。', '养老事业和养老产业。'],
});
const term = (title: string, text: string, also: string[] = []): SearchDocument => {
  return { id: title, kind: '名词', url: `glossary/${title}/`, title, text, also };
};
const documents: SearchDocument[] = [
  term('老旧改', '老旧小区改造的简称', ['老旧改项目']),
  term('砂砖房', '用砂砖砌的旧房'),
  { ...term('互助养老', '邻里照看老人'), chapter: 'people' },
];
const everyday = { 老旧小区: ['老旧改'], '<img src=x onerror=alert(1)>': ['养老'] };

type Fault = (url: string) => Response | Promise<Response> | undefined;
let files: Map<string, string | Uint8Array>;
const asked: string[] = [];

function stubFetch(fault: Fault = () => undefined): void {
  asked.length = 0;
  vi.stubGlobal('fetch', async (url: string, { signal }: { signal: AbortSignal }) => {
    asked.push(url);
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
    const content = files.get(url.replace('/base/search/', ''));
    const usual = content === undefined ? new Response('', { status: 404 }) : undefined;
    const answer = fault(url) ?? usual ?? new Response(content as BodyInit);
    return Promise.race([answer, aborted]);
  });
}

const engine = (): ReturnType<typeof createSearchEngine> =>
  createSearchEngine({ base: '/base/', patience: 200 });

/** An outcome in brief: sentences with their matches in brackets, and titles of entries. */
function brief(outcome: SearchOutcome): unknown {
  if (outcome.state !== 'found') return outcome.state;
  return [...outcome.groups, ...outcome.weaker]
    .flatMap(({ extracts }) => extracts)
    .map(
      ({ id, text, ranges }) => `${id} ${ranges.map((r) => text.slice(r.start, r.end)).join('|')}`,
    )
    .concat(outcome.entries.map(({ title }) => title));
}

const find = async (query: string): Promise<unknown> => brief(await engine().search(query));

beforeAll(async () => {
  files = await buildSearchFiles({ report, documents, everyday });
});
afterEach(() => vi.unstubAllGlobals());

describe('a search', () => {
  it.each([
    ['房治理', ['city-1-1 房治理']],
    ['２２.２億元', ['city-1-2 22.2亿元']],
    ['砂磚房', ['city-1-1 砂砖房', '砂砖房']],
    ['著力', ['people-2-2 着力']],
    ['治理。完成', ['city-1-1 治理。完成']],
    ['r&d', ['people-2-1 R&D']],
    ['养老 互助', ['people-1-1 互助|养老', 'last-1-1 互助', 'last-2-1 养老|养老', '互助养老']],
    ['老旧改项目', ['city-2-1 老旧改项目', '老旧改']],
    ['砂砖房 互助', 'nothing'],
    ['不存在的词', 'nothing'],
    ['，', 'punctuation'],
    [' ', 'blank'],
  ])('for %s', async (query, expected) => {
    stubFetch();
    expect(await find(query)).toEqual(expected);
  });

  it('counts matches in all, per chapter and per kind', async () => {
    stubFetch();
    const outcome = await engine().search('养老');
    expect(outcome).toMatchObject({
      state: 'found',
      total: 4,
      facets: { kinds: { 原文: 4, 名词: 1 }, chapters: { city: 1, people: 1, last: 2 } },
    });
  });

  it('filters by kind and chapter, and keeps the counts of everything', async () => {
    stubFetch();
    const searching = engine();
    const facets = { kinds: { 原文: 4, 名词: 1 } };
    const terms = await searching.search('养老', { kind: '名词' });
    expect(brief(terms)).toEqual(['互助养老']);
    expect(terms).toMatchObject({ total: 0, facets });
    const last = await searching.search('养老', { chapter: 'last' });
    expect(brief(last)).toEqual(['last-2-1 养老|养老']);
    expect(brief(await searching.search('养老', { chapter: 'people' }))).toEqual([
      'people-1-1 养老',
      '互助养老',
    ]);
    expect(await searching.search('砂砖房', { chapter: 'last' })).toMatchObject({
      state: 'nothing',
      facets: { kinds: { 原文: 1, 名词: 1 } },
    });
  });

  it('that finds nothing offers parts, everyday words, pinyin and explanations', async () => {
    stubFetch();
    expect(await engine().search('老旧小区')).toMatchObject({
      state: 'nothing',
      parts: [{ text: '老旧', count: 1 }],
      everyday: [{ word: '老旧小区', phrases: [{ text: '老旧改', count: 1 }] }],
      mentions: [{ title: '老旧改' }],
    });
    expect(await engine().search('szf')).toMatchObject({ spelled: [{ title: '砂砖房' }] });
  });

  it('is superseded by a later one', async () => {
    stubFetch();
    const searching = engine();
    const outcomes = await Promise.all(['砂', '砂砖', '砂砖房'].map((q) => searching.search(q)));
    expect(outcomes.map(({ state }) => state)).toEqual(['superseded', 'superseded', 'found']);
  });

  it('loads no file twice, and the pinyin only for letters', async () => {
    stubFetch();
    const searching = engine();
    await Promise.all([searching.warm(), searching.warm()]);
    await searching.search('砂砖房');
    await searching.search('砂砖');
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).not.toContain('/base/search/pinyin.json');
  });

  it('takes any string', { timeout: 30_000 }, async () => {
    stubFetch();
    const searching = engine();
    for (const query of [...hostileStrings(1000), '砖'.repeat(10_000)]) {
      const { state } = await searching.search(query);
      expect(['found', 'nothing', 'blank', 'punctuation']).toContain(state);
    }
  });
});

const status = (code: number): Response => new Response('', { status: code });
const never = (): Promise<Response> => new Promise(() => undefined);

describe('when the data cannot be had', () => {
  it.each<[string, () => Response | Promise<Response>, string]>([
    ['404', () => status(404), 'missing'],
    ['500', () => status(500), 'server'],
    ['truncated', () => new Response('{"version":1,'), 'damaged'],
    ['another file', () => new Response('{}'), 'damaged'],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['too slow', never, 'slow'],
  ])('%s: the failure is told, and the next search tries anew', async (_, answer, failure) => {
    let faulty = true;
    stubFetch((url) => (faulty && url.endsWith('records.json') ? answer() : undefined));
    const searching = engine();
    await searching.warm();
    expect(await searching.search('砂砖房')).toEqual({ state: 'failed', failure });
    faulty = false;
    expect(brief(await searching.search('房治理'))).toEqual(['city-1-1 房治理']);
  });
});

describe('when a part of the index cannot be had, the texts are read instead', () => {
  it.each<[string, RegExp, () => Response | Promise<Response>]>([
    ['core 404', /wasm/, () => status(404)],
    ['core truncated', /wasm/, () => new Response(files.get('pagefind.wasm')?.slice(0, 900))],
    ['core too slow', /wasm/, never],
    ['chunk 500', /pf_index/, () => status(500)],
    ['chunk truncated', /pf_index/, () => new Response('x')],
    ['chunk too slow', /pf_index/, never],
  ])('%s', async (_, file, answer) => {
    stubFetch((url) => (file.test(url) ? answer() : undefined));
    const searching = engine();
    const outcome = await searching.search('养老 互助');
    expect(outcome).toMatchObject({ withoutIndex: true, incomplete: false });
    expect(brief(outcome)).toHaveLength(4);
    const filtered = await searching.search('养老', { chapter: 'people' });
    expect(brief(filtered)).toEqual(['people-1-1 养老', '互助养老']);
  });

  it.each(['WebAssembly', 'DecompressionStream'])('no %s', async (name) => {
    stubFetch();
    vi.stubGlobal(name, undefined);
    const outcome = await engine().search('砂砖房');
    expect(outcome).toMatchObject({ state: 'found', total: 1, withoutIndex: true });
  });

  it('entries that cannot be had are told, the report is complete', async () => {
    stubFetch((url) => (url.includes('entries') ? status(500) : undefined));
    const outcome = await engine().search('砂砖房');
    expect(outcome).toMatchObject({ state: 'found', total: 1, incomplete: true, entries: [] });
  });
});
