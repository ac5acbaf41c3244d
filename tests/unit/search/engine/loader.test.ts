import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLoader, SearchError, within } from '../../../../src/search/engine/loader.ts';

afterEach(() => vi.unstubAllGlobals());

/** Answers each request with the next of these; gives what was asked for, and how. */
function answer(...answers: (Response | Error)[]): [url: string, cache: unknown][] {
  const asked: [string, unknown][] = [];
  vi.stubGlobal('fetch', (url: string, { cache }: RequestInit) => {
    asked.push([url, cache]);
    const next = answers.shift() ?? new Error('one request too many');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  return asked;
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => (error instanceof SearchError ? error.failure : error));

describe('a loader', () => {
  it('gives a file’s value and asks for it once', async () => {
    const asked = answer(new Response('[1]'));
    const loader = createLoader('/x/');
    expect(await Promise.all([loader.json('a.json'), loader.json('a.json')])).toEqual([[1], [1]]);
    expect(asked).toEqual([['/x/a.json', 'default']]);
  });

  it('asks the server about a file that must be fresh', async () => {
    const asked = answer(new Response('[1]'));
    await createLoader('/x/').fresh('a.json');
    expect(asked).toEqual([['/x/a.json', 'no-cache']]);
  });

  it('asks anew for a file that failed', async () => {
    answer(new Error('offline'), new Response('half'), new Response('[1]'));
    const loader = createLoader('/x/');
    expect(await failure(loader.json('a.json'))).toBe('offline');
    expect(await failure(loader.json('a.json'))).toBe('damaged');
    expect(await loader.json('a.json')).toEqual([1]);
  });

  it('does without a file that one can do without, and does not ask again', async () => {
    const asked = answer(new Response('', { status: 500 }));
    const loader = createLoader('/x/');
    expect(await loader.optional('a.json')).toBeUndefined();
    expect(await loader.optional('a.json')).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it('gives up what search can do without after four seconds, the rest after ten', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    });
    const loader = createLoader('/x/');
    const [short, long] = [failure(loader.json('a.json')), failure(loader.fresh('b.json'))];
    await vi.advanceTimersByTimeAsync(4000);
    expect(await short).toBe('slow');
    await vi.advanceTimersByTimeAsync(5999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await long).toBe('slow');
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

describe('within a time', () => {
  it('work that is done is given, and nothing waits on', async () => {
    vi.useFakeTimers();
    expect(await within(Promise.resolve(1), 1000)).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('work that fails is told as damaged, unless it tells itself', async () => {
    expect(await failure(within(Promise.reject(new Error('x')), 1000))).toBe('damaged');
    expect(await failure(within(Promise.reject(new SearchError('server')), 1000))).toBe('server');
  });
});
