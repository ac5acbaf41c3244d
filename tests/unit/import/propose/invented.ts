import { buildReport } from '../../../../src/report/report.ts';
import type { Report } from '../../../../src/report/report.ts';

/** Chapters by their title, each a list of paragraphs; the ids are c-1, c-2 and so on. */
export type Texts = Readonly<Record<string, readonly string[]>>;

/** An invented report of these chapters, in one part. */
export function reportOf(chapters: Texts, title = '示例市青石区人民政府工作报告'): Report {
  const provenance = {
    ...{ title, year: 2031, speaker: '某甲', speakerRole: '区长', meeting: '会议' },
    ...{ deliveredOn: '2031-01-08', publisher: '青石网', publishedOn: '2031-01-10' },
    ...{ url: 'https://example.org/', sha256: '0'.repeat(64) },
  };
  const files = Object.entries(chapters).map(([name, paragraphs], index) => ({
    file: `content/chapters/${index + 1}.mdx`,
    frontmatter: {
      ...{ id: `c-${index + 1}`, order: index + 1, part: 'whole', title: name },
      ...{ titleIsEditorial: true, digest: [] },
    },
    paragraphs: paragraphs.map((text, line) => ({ text, leadLength: 0, overrides: [], line })),
    lineOf: () => 1,
    digestDrafts: [],
  }));
  return buildReport(provenance, [{ id: 'whole', name: '全文' }], files);
}

/** An invented report of these paragraphs, in one chapter about the work ahead. */
export function paragraphsOf(...paragraphs: readonly string[]): Report {
  return reportOf({ 今年工作: paragraphs });
}
