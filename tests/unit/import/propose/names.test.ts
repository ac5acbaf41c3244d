import { describe, expect, it } from 'vitest';
import { proposeEntries } from '../../../../src/import/propose/entries.ts';
import { placeNames } from '../../../../src/import/propose/place-names.ts';
import { paragraphsOf } from './invented.ts';

const NOTHING = { terms: [] as string[], excluded: [] as string[], names: [] as string[] };

describe('the names of places', () => {
  const names = (text: string) => placeNames(paragraphsOf(text)).map(({ name }) => name);

  it.each([
    ['完成舒河公园、鸭江货运火车站建设', ['舒河公园', '鸭江货运火车站']],
    ['推进青杠村、沧沟乡乡村振兴', ['青杠村', '沧沟乡']],
    ['加快北滨路和车盘水库治理', ['北滨路', '车盘水库']],
    ['启动高铁片区城市更新', ['高铁片区']],
    ['建成二桥', ['二桥']],
    ['建设G353连接线', ['G353']],
  ])('end as places do: %s', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each([
    '推进乡村振兴和城镇建设',
    '修好一条路',
    '建设农村公路',
    '打造“智汇云山”品牌',
    '新建公园',
    '',
  ])('are no words for all of a kind: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('stand by themselves somewhere', () => {
    expect(names('完成龙山公园建设')).toEqual(['龙山公园']);
    expect(names('完成龙山公园建设，整治龙山')).toEqual(['龙山', '龙山公园']);
  });
});

describe('the words that may need an entry', () => {
  const words = (text: string, known = NOTHING) =>
    proposeEntries(paragraphsOf(text), known).map(({ match }) => match);

  it('are quoted phrases, titles and codes, each once', () => {
    const text =
      '学好“千万工程”和《五项举措》，接入IRS，加大R&D投入，“千万工程”不停，修G353，D级。';
    expect(words(text)).toEqual(['千万工程', '《五项举措》', 'IRS', 'R&D']);
  });

  it('are digits with their marks where the digits stand elsewhere, too', () => {
    expect(words('落实“141”体系')).toEqual(['141']);
    expect(words('落实“141”体系，新建1410座')).toEqual(['“141”']);
  });

  it('are phrases that are repeated and hold together', () => {
    const text = '治理砂砖房，搬离砂砖房，拆砂砖房；加快推进，加快推进，加快推进。';
    expect(words(text)).toEqual(['砂砖房']);
  });

  it('are none that are explained, left out, or a place', () => {
    const text = '治理砂砖房，搬离砂砖房，拆砂砖房，学“千万工程”，走“浅水”';
    expect(words(text, { terms: ['千万工程'], excluded: ['浅水'], names: ['砂砖房'] })).toEqual([]);
    expect(words('学“千万工程”', { ...NOTHING, terms: ['千万'] })).toEqual([]);
  });

  it('are told with the places where they stand', () => {
    const [draft] = proposeEntries(paragraphsOf('学“浅水”。', '走“浅水”。'), NOTHING);
    expect(draft?.standings.map(({ paragraph, start }) => [paragraph.id, start])).toEqual([
      ['c-1-1', 2],
      ['c-1-2', 2],
    ]);
  });
});
