import { describe, expect, it } from 'vitest';
import { parse } from 'parse5';
import { checkInk } from '../../../src/build/ink.ts';
import { locate } from '../../../src/report/located-text.ts';

const SOURCE = locate([{ text: '图书馆 建筑面积3000平方米，\n年内开馆。', file: 'report.txt' }]);
const TITLE = { title: '青石区工作报告' };

/** What is told of built pages with these bodies. */
function check(...bodies: string[]): string[] {
  const pages = bodies.map((body, index) => ({ file: `${index}.html`, root: parse(body) }));
  return checkInk(pages, SOURCE, TITLE).map(({ file, found }) => `${file} ${found}`);
}

describe('checkInk', () => {
  it('passes words of the report, white space and markup aside, and its title', () => {
    const words = '<b class="name ink">图书馆\n <i>建筑</i>面积</b>';
    expect(check(words, '<h1 class="ink">青石区<br>工作报告</h1>', '<p>我们的话</p>')).toEqual([]);
  });

  it('tells words that are ours, in part or whole, once for all pages', () => {
    const ours = '<b class="ink">图书馆的面积</b>';
    expect(check(`<p class="inks">黑字</p>${ours}${ours}`, ours)).toEqual([
      "dist/0.html “图书馆的面积” in the report's ink",
    ]);
  });

  it('tells ink within ink once', () => {
    expect(check('<p class="ink">编者<b class="ink">图书馆</b></p>')).toHaveLength(1);
  });
});
