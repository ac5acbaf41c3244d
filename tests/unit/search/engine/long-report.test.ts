import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { invented } from '../invented.ts';
import { publish } from '../published.ts';
import type { Published } from '../published.ts';

let published: Published;

beforeAll(async () => {
  published = await publish(invented);
});
afterAll(() => {
  published.clear();
  vi.unstubAllGlobals();
});

/** Serves the search of the invented report as if it were one that lets so many chapters be read. */
function serveLong(atOnce: number): readonly string[] {
  const data = JSON.parse(String(published.files.get('search.json'))) as object;
  const long = JSON.stringify({ ...data, atOnce });
  return published.serve((url) => (url.endsWith('search.json') ? new Response(long) : undefined));
}

describe('in a long report', () => {
  it('the first chapters are read, and more when asked', async () => {
    const asked = serveLong(1);
    const engine = published.engine();
    const first = await engine.search('养老', { kind: '原文' });
    expect(first).toMatchObject({ total: 1, unread: 2, groups: [{ chapter: 'city' }] });
    expect(asked.filter((name) => name.startsWith('part'))).toEqual(['part-0.json']);
    const second = await engine.search('养老', { kind: '原文' }, 2);
    expect(second).toMatchObject({ total: 2, unread: 1 });
    expect(await engine.search('养老', { kind: '原文' }, 3)).toMatchObject({ total: 4, unread: 0 });
  });

  it('parts that many chapters hold are not counted', async () => {
    serveLong(2);
    expect(await published.engine().search('养老和砂砖')).toMatchObject({
      state: 'nothing',
      parts: [{ text: '养老' }, { text: '砂砖', count: 1 }],
    });
  });
});
