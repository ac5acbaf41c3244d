import { describe, expect, it } from 'vitest';
import { citeReport } from '../../../src/publish/citation.ts';
import { loadEdition } from '../../../src/edition.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

describe('the citation', () => {
  it('names speaker, title, meeting and publisher', () => {
    expect(citeReport(loadEdition(OTHER_REPORT).report.provenance)).toBe(
      '某甲（青石区人民政府区长）：《示例市青石区人民政府工作报告》，' +
        '2031年1月8日在青石区第一届人民代表大会第一次会议上，青石网2031年1月10日发布。',
    );
  });
});
