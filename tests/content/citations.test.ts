import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/edition.ts';
import { citeByStandard, citeParagraph, citeSentence } from '../../src/publish/citation.ts';
import type { Source } from '../../src/publish/citation.ts';
import { CITED, SPEECH } from '../support/citations.ts';
import { PROJECT } from '../support/paths.ts';

const { report } = loadEdition(PROJECT);
const { provenance } = report;

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

describe('the citation of', () => {
  it.each(CITED)('$paragraph, sentence $sentence', (expected) => {
    const { paragraph: id, sentence: number, quotation, where } = expected;
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
