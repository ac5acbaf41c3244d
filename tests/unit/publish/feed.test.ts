import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { loadEdition } from '../../../src/edition.ts';
import { atomFeed } from '../../../src/publish/feed.ts';
import { OTHER_REPORT } from '../../support/paths.ts';
import type { Element, Root } from 'xast';
import { toString } from 'xast-util-to-string';

const { site } = loadEdition(OTHER_REPORT);
const erratum = (date: string, stood: string) => {
  return { date, where: '首页', stood, stands: '今', why: '写错了。' };
};
const feed = fromXml(
  atomFeed({
    site,
    releases: [
      { number: 2, date: '2031-02-01', what: '更正。' },
      { number: 1, date: '2031-01-08', what: '登出。' },
    ],
    errata: [erratum('2031-02-01', '<b>&昨</b>'), erratum('2031-01-20', '前')],
  }),
);
const elements = (parent: Element | Root, name: string): Element[] =>
  [...parent.children].filter(
    (node): node is Element => node.type === 'element' && node.name === name,
  );
const [root] = elements(feed, 'feed');
const texts = (name: string): string[] =>
  elements(root!, 'entry').map((entry) => elements(entry, name).map(toString).join());

describe('atomFeed', () => {
  it('has what RFC 4287 asks for, of itself and of each entry', () => {
    for (const name of ['id', 'title', 'updated', 'author']) {
      expect(elements(root!, name), name).toHaveLength(1);
    }
    expect(toString(elements(root!, 'updated')[0]!)).toBe('2031-02-01T00:00:00+08:00');
    for (const name of ['id', 'title', 'updated']) expect(texts(name).every(Boolean)).toBe(true);
  });
  it('tells editions and corrections, the newest first', () => {
    expect(texts('title')).toEqual([
      '第二版，2031年2月1日',
      '更正：首页',
      '更正：首页',
      '第一版，2031年1月8日',
    ]);
  });
  it('names each by what will not change when others come', () => {
    const fragments = texts('id').map((id) => id.split('#')[1]);
    expect(fragments).toEqual(['edition-2', 'correction-2', 'correction-1', 'edition-1']);
  });
  it('takes no markup from what stood', () => {
    expect(texts('content')[1]).toBe('原来写的是“<b>&昨</b>”，现在是“今”。写错了。');
  });
});
