import { describe, expect, it } from 'vitest';
import { missingGlyphs } from '../../../src/build/missing-glyph.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

const FONT = 'the font';

/** Where an editor is sent for a character of some words. */
function placeOf(words: string, character: string): string {
  const [problem] = missingGlyphs([{ words, character, page: 'index.html' }], FONT, OTHER_REPORT);
  return `${problem?.file}:${problem?.line ?? ''}`;
}

describe('missingGlyphs', () => {
  it('stands at the line where the words are written', () => {
    expect(placeOf(' 关于本站\n', '关')).toBe('content/pages/about.mdx:2');
    expect(placeOf('青石报告浅读', '浅')).toBe('content/site.yaml:1');
  });

  it('stands at the first line that has the character where the words were put together', () => {
    expect(placeOf('关于这个地方', '虚')).toBe('content/pages/about.mdx:3');
    expect(placeOf('青石区人民政府区长某甲', '某')).toBe('seeds/provenance.yaml:3');
  });

  it('stands in a chapter only where no other file has it, as its text is not to be reworded', () => {
    expect(placeOf('《示例市的报告》', '示')).toBe('seeds/provenance.yaml:1');
    expect(placeOf('全文 蓝图', '蓝')).toBe('content/chapters/3-jie-wei.mdx:11');
  });

  it('stands on the page where nobody wrote it', () => {
    expect(placeOf('𰻝', '𰻝')).toBe('dist/index.html:');
  });

  it('are told once for each line, in the shortest words', () => {
    const missing = ['青石报告浅读全文', '青石报告浅读'].map((words) => ({
      words,
      character: '浅',
    }));
    expect(missingGlyphs(missing, FONT, OTHER_REPORT).map(({ found }) => found)).toEqual([
      'the character “浅” (U+6D45) in “青石报告浅读”, which the font does not have',
    ]);
  });
});
