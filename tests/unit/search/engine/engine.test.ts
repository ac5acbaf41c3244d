import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SearchOutcome } from '../../../../src/search/engine/outcome.ts';
import type { SearchEngine } from '../../../../src/search/engine/engine.ts';
import type { EngineOptions } from '../../../../src/search/engine/session.ts';
import { SearchError } from '../../../../src/search/engine/loader.ts';
import { invented } from '../invented.ts';
import { publish } from '../published.ts';
import type { Published } from '../published.ts';

let published: Published;

beforeAll(async () => {
  published = await publish(invented);
});
afterEach(() => vi.unstubAllGlobals());
afterAll(() => published.clear());

/** An outcome in brief: sentences with their matches, and titles of entries. */
function brief(outcome: SearchOutcome): unknown {
  if (outcome.state !== 'found') return outcome.state;
  const snippets = [...outcome.groups, ...outcome.weaker].flatMap((group) => group.snippets);
  const matched = snippets.map(({ id, text, ranges }) =>
    [id, ...ranges.map(({ start, end }) => text.slice(start, end))].join(' '),
  );
  return [...matched, ...outcome.entries.map(({ title }) => title)];
}

describe('a search', () => {
  it('is superseded by a later one', async () => {
    published.serve();
    const engine = published.engine();
    const outcomes = await Promise.all(['砂', '砂砖', '砂砖房'].map((q) => engine.search(q)));
    expect(outcomes.map(({ state }) => state)).toEqual(['superseded', 'superseded', 'found']);
  });

  it('loads no file twice, and no more than it needs', async () => {
    const asked = published.serve();
    const engine = published.engine();
    await Promise.all([engine.warm(), engine.warm()]);
    await engine.search('房治理');
    await engine.search('砖房治');
    expect([...asked].sort()).toEqual([
      expect.stringMatching(/^index\//),
      'pagefind-entry.json',
      expect.stringMatching(/pf_meta$/),
      'part-0.json',
      'search.json',
      'wasm.unknown.pagefind',
    ]);
  });

  it('can be made ready before it is asked', async () => {
    const asked = published.serve();
    await published.engine().warm();
    expect(asked).toEqual(expect.arrayContaining(['search.json', 'wasm.unknown.pagefind']));
  });

  it('loads the pinyin only for letters', async () => {
    const asked = published.serve();
    const engine = published.engine();
    await engine.search('砂');
    expect(asked).not.toContain('pinyin.json');
    await engine.search('szf');
    expect(asked).toContain('pinyin.json');
  });

  it('loads what people say only where the query may hold some of it', async () => {
    const asked = published.serve();
    const engine = published.engine();
    await engine.search('砂砖房');
    expect(asked).not.toContain('everyday.json');
    await engine.search('爷爷');
    expect(asked).toContain('everyday.json');
  });

  it('of what the report does not say loads none of its chapters', async () => {
    const asked = published.serve();
    expect(await published.engine().search('外星人')).toMatchObject({ state: 'nothing' });
    expect(asked).toContain('entries.json');
    expect(asked.filter((name) => name.startsWith('part-'))).toEqual([]);
  });
});

/** An engine that gives a file up soon. */
const impatient = (options: Partial<EngineOptions> = {}): SearchEngine =>
  published.engine({ patience: 300, ...options });

const status = (code: number): Response => new Response('', { status: code });
const never = <T>(): Promise<T> => new Promise(() => undefined);

describe('when the data cannot be had', () => {
  it.each<[string, () => Response | Promise<Response>, string]>([
    ['404', () => status(404), 'missing'],
    ['410', () => status(410), 'missing'],
    ['500', () => status(500), 'server'],
    ['truncated', () => new Response('{"version":3,'), 'damaged'],
    ['another file', () => new Response('{}'), 'damaged'],
    ['of another version', () => new Response('{"version":1}'), 'damaged'],
    ['null', () => new Response('null'), 'damaged'],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['too slow', never, 'slow'],
  ])('%s: the failure is told, and the next search tries anew', async (_, answer, failure) => {
    let faulty = true;
    published.serve((url) => (faulty && url.endsWith('search.json') ? answer() : undefined));
    const engine = impatient();
    await engine.warm();
    expect(await engine.search('砂砖房')).toEqual({ state: 'failed', failure });
    faulty = false;
    expect(brief(await engine.search('房治理'))).toEqual(['city-1-1 房治理', '砂砖房治理']);
  });
});

/** A stand-in for pagefind.js whose instance answers like this. */
const answering = (search: (term: string | null) => unknown) => () =>
  Promise.resolve({ createInstance: () => ({ search }) });

describe('when the index cannot be had or used, the page 全文 is read instead', () => {
  const expected = ['people-1-1 互助 养老', 'last-1-1 互助', 'last-2-1 养老 养老', '互助养老'];
  const throwing = (): never => {
    throw new Error('broken');
  };

  it.each<[string, () => Promise<unknown>]>([
    ['pagefind.js is missing', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['pagefind.js does not come', never],
    ['pagefind.js is another file', () => Promise.resolve({})],
    ['its start fails', answering(() => Promise.reject(new Error('no wasm')))],
    ['its start hangs', answering(never)],
    ['it breaks', answering((term) => (term === null ? { results: [] } : throwing()))],
    ['it hangs', answering((term) => (term === null ? { results: [] } : never()))],
    ['it finds nothing of what is there', answering(() => Promise.resolve({ results: [] }))],
  ])('%s', async (_, importModule) => {
    published.serve();
    const engine = impatient({ importModule });
    const outcome = await engine.search('养老 互助');
    expect(outcome).toMatchObject({ withoutIndex: true, incomplete: false });
    expect(brief(outcome)).toEqual(expected);
    const filtered = await engine.search('养老', { chapter: 'people' });
    expect(brief(filtered)).toEqual(['people-1-1 养老', '互助养老']);
  });

  it.each<[string, RegExp, () => Response | Promise<Response>]>([
    ['a chunk 500', /pf_index/, () => status(500)],
    ['a chunk truncated', /pf_index/, () => new Response('x')],
    ['a chunk too slow', /pf_index/, never],
    ['a chapter 404', /part-1/, () => status(404)],
    ['a chapter another file', /part-1/, () => new Response('{}')],
    ['a chapter too slow', /part-1/, never],
  ])('%s', async (_, file, answer) => {
    vi.stubGlobal('console', { ...console, error: () => undefined });
    published.serve((url) => (file.test(url) ? answer() : undefined));
    const outcome = await impatient().search('养老 互助');
    expect(outcome).toMatchObject({ withoutIndex: true, incomplete: false });
    expect(brief(outcome)).toEqual(expected);
  });

  it('no WebAssembly', async () => {
    published.serve();
    vi.stubGlobal('WebAssembly', undefined);
    const outcome = await impatient().search('砂砖房');
    expect(outcome).toMatchObject({ state: 'found', total: 1, withoutIndex: true });
  });

  it('what the report does not hold is not found there either, and the page is read once', async () => {
    const fullText = vi.fn(() => Promise.resolve(new Map()));
    published.serve();
    const engine = impatient({ importModule: never, fullText });
    expect(await engine.search('砂砖房 外星人')).toMatchObject({ state: 'nothing' });
    await engine.search('外星人');
    expect(fullText).toHaveBeenCalledOnce();
  });

  it('where the page cannot be had either, the failure is told, and the next search tries anew', async () => {
    published.serve();
    let gone = true;
    const engine = impatient({
      importModule: () => Promise.reject(new Error('gone')),
      fullText: () => {
        if (gone) return Promise.reject(new SearchError('offline'));
        return Promise.resolve(new Map([['city', [['city-1', ['砂砖房']]]]] as const));
      },
    });
    expect(await engine.search('砂砖房')).toEqual({ state: 'failed', failure: 'offline' });
    gone = false;
    expect(await engine.search('砂砖房')).toMatchObject({ state: 'found', total: 1 });
  });
});

describe('what search can do without', () => {
  it.each([
    ['part-3', '老旧改', { state: 'found', total: 1, entries: [] }],
    ['pinyin', 'szf', { state: 'nothing', spelled: [] }],
  ])('%s: it is told, the report is complete', async (file, query, expected) => {
    published.serve((url) => (url.includes(file) ? status(500) : undefined));
    const outcome = await published.engine().search(query);
    expect(outcome).toMatchObject({ ...expected, withoutIndex: false, incomplete: true });
  });

  it('what people say: then it answers nothing by it', async () => {
    published.serve((url) => (url.includes('everyday') ? status(500) : undefined));
    const outcome = await published.engine().search('爷爷');
    expect(outcome).toMatchObject({ state: 'nothing', direct: undefined, incomplete: true });
  });

  it('explanations: those that mention a word may be missing', async () => {
    published.serve((url) => (url.includes('entries') ? status(500) : undefined));
    const outcome = await published.engine().search('简称');
    expect(outcome).toMatchObject({ state: 'nothing', mentions: [], incomplete: true });
  });
});
