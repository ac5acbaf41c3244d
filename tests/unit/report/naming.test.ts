import { describe, expect, it } from 'vitest';
import { opensFlush, paragraphName, sentenceName } from '../../../src/report/naming.ts';
import { smallReport } from './small-report.ts';

describe('what is read is called', () => {
  it.each([
    [0, '标题'],
    [1, '第一段'],
    [12, '第十二段'],
  ])('paragraph %d: %s', (number, name) => {
    expect(paragraphName(number)).toBe(name);
  });

  it('by its paragraph alone, a sentence that is all of it', () => {
    const [chapter] = smallReport({
      a: { heading: '一、修路。', text: ['修路。', '种树。养鱼；修桥。'] },
    }).chapters;
    const names = [chapter!.heading!, ...chapter!.paragraphs].flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => sentenceName(sentence, paragraph)),
    );
    expect(names).toEqual(['标题', '第一段', '第二段第一句', '第二段第二句', '第二段第三句']);
  });
});

describe('a chapter’s own number', () => {
  it('hangs its blank where a bracket brings one', () => {
    expect(['（四）', '一、', '第一章'].map(opensFlush)).toEqual([false, true, true]);
  });
});
