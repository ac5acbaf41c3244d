import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/edition.ts';
import { citeByStandard, citeParagraph, citeSentence } from '../../src/publish/citation.ts';
import type { Source } from '../../src/publish/citation.ts';
import { PROJECT } from '../support/paths.ts';

const { report } = loadEdition(PROJECT);
const { provenance } = report;

const SPEECH =
  '左军（武隆区人民政府区长）：《重庆市武隆区人民政府工作报告》，' +
  '2024年1月31日在武隆区第十九届人民代表大会第四次会议上，';

/** A paragraph and where it stands, with the address that its citation ends in. */
function sourceOf(id: string, query = ''): Source {
  for (const part of report.parts) {
    for (const chapter of part.chapters) {
      const paragraph = chapter.paragraphs.find((candidate) => candidate.id === id);
      const address = `https://example.org/p/${id}/${query}`;
      if (paragraph) return { provenance, place: { part, chapter, paragraph }, address };
    }
  }
  throw new Error(`no paragraph ${id}`);
}

/** Sentences of every sort, and their citations but for who spoke, word for word. */
const CITED = [
  [
    'chan-ye-1',
    2,
    '深入推进“2332”现代化制造业体系建设，招引项目7个以上，完成投资22.2亿元、增长10%，新增规上工业企业7家，其中农产品深加工企业2家，规上工业增加值增长6.5%。',
    '第二部分（节选），（三）产业：工业、数字经济与服务业（编者拟题），第一段第二句。',
  ],
  [
    'chan-ye-1',
    1,
    '推动生态工业延链强链。',
    '第二部分（节选），（三）产业：工业、数字经济与服务业（编者拟题），第一段第一句。',
  ],
  [
    'cheng-zhen-5',
    2,
    '围绕“房屋不垮塌、人员零伤亡、D级全拆除、C级全监测、隐债不新增”目标，统筹资金7亿元，按照“五个一批”要求分类推进城区砂砖房治理，规划利用拆除地块5块以上，完成263栋C级危房全覆盖智慧监测。',
    '第二部分（节选），（四）推进以人为本的新型城镇化，第五段第二句。',
  ],
  [
    'xiang-cun-1',
    1,
    '学好用好“千万工程”经验，把抓好“三农”工作作为全区头等大事，大力建设巴渝和美乡村。',
    '第二部分（节选），（五）加快乡村全面振兴，第一段。',
  ],
  [
    'sheng-tai-4',
    3,
    '建成生态价值转化平台，推进GEP核算体系建设，构建“生态经济高质量发展一张图”。',
    '第二部分（节选），（八）提质增效“两山”实践创新，第四段第三句。',
  ],
  [
    'an-quan-4',
    2,
    '围绕实现“五个零发生”，坚持和发展新时代“枫桥经验”，全面推广乡村土地纠纷“证、核、调”解纷工作法；',
    '第二部分（节选），（十）推进高水平安全发展，第四段第二句。',
  ],
  [
    'min-sheng-shi-shi-1',
    1,
    '各位代表！',
    '第二部分（节选），重点民生实事与其他工作（编者拟题），第一段第一句。',
  ],
  [
    'zi-shen-jian-she-1',
    2,
    '新的一年，全区政府系统将以“效率质量提升年”为主题，始终保持“赶考”的清醒和定力，坚持忠诚担当、法治筑基、实干提效、清廉为民，蹄疾步稳推进现代化新武隆建设。',
    '第三部分，全面加强政府自身建设，第一段第二句。',
  ],
  [
    'xiao-lv-1',
    2,
    '凡事议必决、决必行、行必果，确保定一件、干一件、成一件。',
    '第三部分，（三）坚持效率优先，第一段第二句。',
  ],
  [
    'jie-shu-yu-2',
    1,
    '重庆市武隆区人民政府工作报告',
    '结尾，结束语（编者拟题），第二段。',
  ],
] as const;

describe('the citation of', () => {
  it.each(CITED)('%s, sentence %d', (id, number, quotation, where) => {
    const source = sourceOf(id, `?s=${number}`);
    const cited = citeSentence(source.place.paragraph.sentences[number - 1]!, source);
    expect(cited.quotation).toBe(quotation);
    expect(cited.source).toBe(`——${SPEECH}${where}https://example.org/p/${id}/?s=${number}`);
  });

  it('a paragraph has no quotation', () => {
    expect(citeParagraph(sourceOf('min-sheng-2'))).toBe(
      `${SPEECH}第二部分（节选），（九）全力保障和改善民生，第二段。https://example.org/p/min-sheng-2/`,
    );
  });

  it('the report follows GB/T 7714—2015', () => {
    const address = 'http://www.cqwulong.cn/Content/2024-02/23/content_10650739.htm';
    expect(citeByStandard(provenance)).toBe(
      `左军. 重庆市武隆区人民政府工作报告[R/OL]. (2024-02-23)[引用日期]. ${address}.`,
    );
    expect(citeByStandard(provenance, '2026-11-27')).toContain('[R/OL]. (2024-02-23)[2026-11-27]. ');
  });
});
