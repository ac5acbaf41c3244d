import { describe, expect, it } from 'vitest';
import { citeByStandard, citeReport, citeSentence } from '../../../src/publish/citation.ts';
import { loadEdition } from '../../../src/edition.ts';
import { GAP_NAMES } from '../../../src/report/provenance.ts';
import type { Gap, Provenance } from '../../../src/report/provenance.ts';
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

  const without = (...keys: readonly Gap[]): Provenance => {
    const known = Object.entries(provenance).filter(([key]) => !keys.includes(key as Gap));
    return { ...(Object.fromEntries(known) as Provenance), unknown: [...keys] };
  };

  it.each([
    {
      gaps: ['speaker'],
      cited:
        '青石区人民政府区长：《示例市青石区人民政府工作报告》，' +
        '2031年1月8日在青石区第一届人民代表大会第一次会议上，青石网2031年1月10日发布。',
    },
    {
      gaps: ['speakerRole', 'meeting', 'publisher'],
      cited: '某甲：《示例市青石区人民政府工作报告》，2031年1月8日，2031年1月10日发布。',
    },
    {
      gaps: ['speaker', 'speakerRole', 'deliveredOn', 'publishedOn'],
      cited:
        '《示例市青石区人民政府工作报告》（2031年），' +
        '在青石区第一届人民代表大会第一次会议上，青石网发布。',
    },
    { gaps: GAP_NAMES, cited: '《示例市青石区人民政府工作报告》（2031年）。' },
  ] as const)('leaves out what nobody knows: $gaps', ({ gaps, cited }) => {
    expect(citeReport(without(...gaps))).toBe(cited);
  });

  it.each([
    {
      gaps: ['speaker', 'publishedOn'],
      cited: '示例市青石区人民政府工作报告[R/OL]. [引用日期]. https://example.org/qingshi/report.',
    },
    { gaps: ['url'], cited: '某甲. 示例市青石区人民政府工作报告[R]. (2031-01-10).' },
    { gaps: GAP_NAMES, cited: '示例市青石区人民政府工作报告[R].' },
  ] as const)('by the standard leaves it out, too: $gaps', ({ gaps, cited }) => {
    expect(citeByStandard(without(...gaps))).toBe(cited);
  });

  it('by the standard names the publisher’s address and leaves the day open', () => {
    expect(citeByStandard(provenance)).toBe(
      '某甲. 示例市青石区人民政府工作报告[R/OL]. (2031-01-10)[引用日期]. ' +
        'https://example.org/qingshi/report.',
    );
  });
});
