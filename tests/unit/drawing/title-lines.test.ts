import { describe, expect, it } from 'vitest';
import { TITLE_ROOM as ROOM } from '../../../src/drawing/share-image.ts';
import { breakTitle, fitLines } from '../../../src/drawing/title-lines.ts';

const TITLES = [
  '结尾',
  '加快乡村全面振兴',
  '产业：工业、数字经济与服务业',
  '坚持效率优先，把强化执行、效能建设置于关键',
  '《春秋》（上）：“四时”、五行；以及其他若干重要而又冗长的事项，一并说明',
  '实施R&D与5G专项 Open Data 计划，占比达到2.5%以上',
];

describe('breakTitle', () => {
  it.each(TITLES)('keeps %s whole, in bounds and free of marks out of place', (title) => {
    const { lines, size } = breakTitle(title, ROOM);
    expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
    expect(lines.length).toBeLessThanOrEqual(ROOM.maxLines);
    expect(size).toBeGreaterThan(30);
    expect(size).toBeLessThanOrEqual(ROOM.maxSize);
    expect(size * (1 + (lines.length - 1) * ROOM.leading)).toBeLessThanOrEqual(ROOM.height);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、：；！？）》」』”’·%\s]/);
      expect(line).not.toMatch(/[（《「『“‘]$/);
    }
  });

  it.each([
    { title: '加快乡村全面振兴', lines: ['加快乡村', '全面振兴'] },
    { title: '春夏秋冬，东南西北', lines: ['春夏秋冬，', '东南西北'] },
    { title: '重点民生实事与其他工作', lines: ['重点民生实事', '与其他工作'] },
    { title: '提质增效“两山”实践创新', lines: ['提质增效', '“两山”', '实践创新'] },
    { title: '推进以人为本的新型城镇化', lines: ['推进以人为本的', '新型城镇化'] },
    {
      title: '产业：工业、数字经济与服务业',
      lines: ['产业：工业、', '数字经济与服务业'],
    },
    { title: '坚持严字当头', lines: ['坚持严字当头'] },
    { title: '结尾', lines: ['结尾'] },
  ])('breaks $title where it reads well', ({ title, lines }) => {
    expect(breakTitle(title, ROOM).lines).toEqual(lines);
  });

  it('does not break numbers and Latin words', () => {
    const { lines } = breakTitle('占比达到2.5%以上的R&D投入与GDP', ROOM);
    for (const word of ['2.5%', 'R&D', 'GDP']) {
      expect(lines.some((line) => line.includes(word))).toBe(true);
    }
  });
});

describe('fitLines', () => {
  it.each([
    { lines: ['结尾'], size: 108 },
    { lines: ['重点民生实事', '与其他工作'], size: 91 },
    { lines: ['提质增效', '“两山”', '实践创新'], size: 72 },
  ])('sets $lines as large as the room allows', ({ lines, size }) => {
    expect(fitLines(lines, ROOM)).toEqual({ lines, size });
  });
});
