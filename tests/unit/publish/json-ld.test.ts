import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/edition.ts';
import { chapterJsonLd, jsonLdText, reportJsonLd } from '../../../src/publish/json-ld.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

const edition = loadEdition(OTHER_REPORT);
const [first, , last] = edition.report.chapters;

describe('structured data', () => {
  it('describes the report by its provenance', () => {
    expect(reportJsonLd(edition)).toMatchObject({
      '@type': 'Report',
      name: '示例市青石区人民政府工作报告',
      inLanguage: 'zh-Hans',
      datePublished: '2031-01-10',
      author: { '@type': 'Person', name: '某甲' },
      isBasedOn: 'https://example.org/qingshi/report',
      isPartOf: { '@type': 'WebSite', name: '青石报告浅读' },
    });
  });

  it('describes a chapter as part of the report', () => {
    const data = chapterJsonLd(edition, first!);
    expect(data).toMatchObject({
      name: '一、工作回顾',
      url: expect.stringMatching(/\/report\/hui-gu\/$/) as string,
      isPartOf: { '@type': 'Report', name: edition.report.provenance.title },
    });
    expect(data['isPartOf']).not.toHaveProperty('@context');
  });

  it('names a chapter without a heading by its editorial title', () => {
    expect(chapterJsonLd(edition, last!)['name']).toBe('结尾的话');
  });

  it('cannot close the script element it stands in', () => {
    const text = jsonLdText({ name: '</script><!--' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><!--' });
  });
});
