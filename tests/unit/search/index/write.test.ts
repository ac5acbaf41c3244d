import { describe, expect, it } from 'vitest';
import type { EverydayData, SearchData, SearchPart } from '../../../../src/search/format.ts';
import { buildSearchFiles } from '../../../../src/search/index/write.ts';
import { smallReport } from '../../report/small-report.ts';
import { invented } from '../invented.ts';

const read = async (name: string, sources = invented): Promise<unknown> =>
  JSON.parse(String((await buildSearchFiles(sources)).get(name)));

describe('the search files', () => {
  it('are the same for the same sources, in the same order', async () => {
    const [first, second] = [await buildSearchFiles(invented), await buildSearchFiles(invented)];
    expect([...first.keys()]).toEqual([...second.keys()]);
    for (const [name, content] of first) expect(second.get(name)).toEqual(content);
  });

  it('are those that the engine asks for, and no others', async () => {
    expect([...(await buildSearchFiles(invented)).keys()]).toEqual([
      expect.stringMatching(/^index\/und_\w+\.pf_index$/),
      'pagefind-entry.json',
      'pagefind.js',
      expect.stringMatching(/^pagefind\.und_\w+\.pf_meta$/),
      'wasm.unknown.pagefind',
      'search.json',
      'characters.json',
      'pinyin.json',
      'everyday.json',
      'entries.json',
      ...['part-0.json', 'part-1.json', 'part-2.json', 'part-3.json'],
    ]);
  });

  it('hold a chapter with the entries that first stand in it, and then the others', async () => {
    const first = (await read('part-0.json')) as SearchPart;
    expect(first.passages.map(([id]) => id)).toEqual(['city-1', 'city-2', 'city-3']);
    expect(first.passages[0]?.[1]).toEqual(['推进砂砖房治理。', '完成投资22.2亿元、增长10%。']);
    expect(first.entries).toEqual([
      ['glossary/砂砖房治理/', '拆除和加固', -1],
      ['glossary/砂砖房/', '用砂砖砌的旧房', -1],
    ]);
    const rest = (await read('part-3.json')) as SearchPart;
    expect(rest.passages).toEqual([]);
    expect(rest.entries.map(([, , chapter]) => chapter)).toEqual([-1, 1, -1, -1]);
  });

  it('name the entries, each name once, and the part that holds the rest of them', async () => {
    const { entries, kinds } = (await read('search.json')) as SearchData;
    expect(kinds).toEqual(['名词', '数字', '我关心']);
    expect(entries).toEqual([
      [0, 3, '老旧改', '老旧改项目'],
      [0, 0, '砂砖房治理'],
      [0, 0, '砂砖房'],
      [0, 3, '互助养老'],
      [0, 3, '生态账本'],
      [1, 3, '22个', '砂砖房和老旧改项目'],
      [2, -1, '住房'],
      [2, -1, '看病和照看'],
    ]);
  });

  it('say where the phrases of everyday words stand, in the order of the text', async () => {
    const { phrases, words, named, unsaid } = (await read('everyday.json')) as EverydayData;
    const at = (number: number): readonly number[] => phrases.slice(number * 3, number * 3 + 3);
    expect(words['老旧小区']?.map(at)).toEqual([
      [2, 10, 3],
      [0, 2, 5],
    ]);
    expect(named).toEqual({ 住房: 0, 看病和照看: 1, 看病: 1, 照看: 1 });
    expect(unsaid).toEqual({ 公交: 0, 彩礼: -1 });
  });

  it('say which everyday words the report says itself, and what topics hold', async () => {
    const sources = { ...invented, everyday: { ...invented.everyday, 互助: ['互助养老'] } };
    const { chapters, said, held } = (await read('search.json', sources)) as SearchData;
    expect(said).toEqual(['互助']);
    expect(chapters.map(([, , sentences]) => sentences)).toEqual([4, 3, 3]);
    expect(held).toEqual([[0], [], [0], [], [1], [], [], [], [], []]);
  });

  it('change their stamp with what a part holds', async () => {
    const stamp = async (sources = invented): Promise<string> =>
      ((await read('search.json', sources)) as SearchData).stamp;
    const other = { ...invented, documents: invented.documents.slice(1) };
    expect(await stamp(other)).not.toBe(await stamp());
  });

  it.each([
    [20, 20],
    [21, 2],
  ])('of %d chapters let %d be read at once', async (count, atOnce) => {
    const texts = Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`c${n}`, ['养老。']]),
    );
    const sources = { ...invented, report: smallReport(texts), everyday: {} };
    expect(await read('search.json', sources)).toMatchObject({ atOnce });
  });
});
