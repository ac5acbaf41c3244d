import { describe, expect, it } from 'vitest';
import { chapterText } from '../../../src/import/chapter-text.ts';

describe('the file of a chapter', () => {
  it('holds settings, headings, leads, paragraphs, and points to be written', () => {
    const chapter = {
      ...{ part: 'part-2', item: '（一）', title: '修路', titleIsEditorial: false },
      ...{ partHeading: '二、今年', heading: '（一）修路。' },
      paragraphs: [
        { lead: '', body: '3+1条路，R&D投入2%。', line: 2 },
        { lead: '1.架桥', body: '*三座*桥<b>。', line: 3 },
      ],
    };
    const digests = [{ chapter: 'xiu-lu', paragraph: 2, text: '待写', hint: '三座桥' }];
    expect(chapterText(chapter, { id: 'xiu-lu', order: 3, digests })).toBe(`---
id: xiu-lu
order: 3
part: part-2
item: （一）
title: 修路
titleIsEditorial: false
digest:
  # 三座桥
  - text: 待写
    paragraph: 2
    draft: true
---

# 二、今年

# （一）修路。

3+1条路，R&D投入2%。

## 1\\.架桥

\\*三座\\*桥\\<b>。
`);
  });
});
