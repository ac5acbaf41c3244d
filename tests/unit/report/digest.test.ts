import { describe, expect, it } from 'vitest';
import { digestLine, shorten } from '../../../src/report/digest.ts';
import { loadEdition } from '../../../src/edition.ts';
import { smallReport } from './small-report.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

describe('digests', () => {
  it('are one line', () => {
    expect(digestLine(loadEdition(OTHER_REPORT).report.chapters[0]!)).toBe(
      '新修步道12.5公里；新开“邻里食堂”6家；机关用电下降8%',
    );
  });

  it('are the report’s own first words where none is written', () => {
    const [chapter] = smallReport({ a: ['路要修好。', '桥也一样。'] }).chapters;
    expect(digestLine({ ...chapter!, digest: [] })).toBe('路要修好。桥也一样');
    const [long] = smallReport({ a: ['路'.repeat(200)] }).chapters;
    expect(digestLine({ ...long!, digest: [] })).toBe(`${'路'.repeat(119)}…`);
  });

  it('are cut by characters, with a mark', () => {
    expect(shorten('一二三', 3)).toBe('一二三');
    expect(shorten('一二三四', 3)).toBe('一二…');
    expect(shorten('𠀀𠀁𠀂𠀃', 3)).toBe('𠀀𠀁…');
  });
});
