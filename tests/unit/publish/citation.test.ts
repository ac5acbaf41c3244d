import { describe, expect, it } from 'vitest';
import { citeByStandard, citeReport, citeSentence } from '../../../src/publish/citation.ts';
import { loadEdition } from '../../../src/edition.ts';
import { OTHER_REPORT } from '../../support/paths.ts';
import { smallReport } from '../report/small-report.ts';

const { provenance } = loadEdition(OTHER_REPORT).report;

describe('the citation', () => {
  it('names speaker, title, meeting and publisher', () => {
    expect(citeReport(provenance)).toBe(
      '某甲（青石区人民政府区长）：《示例市青石区人民政府工作报告》，' +
        '2031年1月8日在青石区第一届人民代表大会第一次会议上，青石网2031年1月10日发布。',
    );
  });

  it.each([
    '办好“一件事”，管好“‘三夏’农忙”。',
    '用“半角"”和‘单引号’；',
    '没有句号',
    'R&D投入<5%>，“2332”体系！',
  ])('alters no character of %s', (text) => {
    const [chapter] = smallReport({ a: [text] }).chapters;
    const [paragraph] = chapter!.paragraphs;
    const place = { part: { name: '第一部分' }, chapter: chapter!, paragraph: paragraph! };
    const [sentence] = paragraph!.sentences;
    const cited = citeSentence(sentence!, { provenance, place, address: 'https://example.org/' });
    expect(cited.quotation).toBe(text);
    expect(cited.source).toBe(
      '——某甲（青石区人民政府区长）：《示例市青石区人民政府工作报告》，' +
        '2031年1月8日在青石区第一届人民代表大会第一次会议上，' +
        '第一部分，标题a（编者拟题），第一段。https://example.org/',
    );
  });

  it('by the standard names the publisher’s address and leaves the day open', () => {
    expect(citeByStandard(provenance)).toBe(
      '某甲. 示例市青石区人民政府工作报告[R/OL]. (2031-01-10)[引用日期]. ' +
        'https://example.org/qingshi/report.',
    );
  });
});
