import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/edition.ts';
import type { Edition } from '../../../src/edition.ts';
import { chapterJsonLd, jsonLdText, reportJsonLd } from '../../../src/publish/json-ld.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

const load = (): Edition => loadEdition(OTHER_REPORT);

describe('structured data', () => {
  it('describes the report by its provenance', () => {
    expect(reportJsonLd(load())).toMatchObject({
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
    const edition = load();
    const data = chapterJsonLd(edition, edition.report.chapters[0]!);
    expect(data).toMatchObject({
      name: '一、工作回顾',
      url: expect.stringMatching(/\/report\/hui-gu\/$/) as string,
      isPartOf: { '@type': 'Report', name: edition.report.provenance.title },
    });
    expect(data['isPartOf']).not.toHaveProperty('@context');
  });

  it('names a chapter without a heading by its editorial title', () => {
    const edition = load();
    expect(chapterJsonLd(edition, edition.report.chapters[2]!)['name']).toBe('结尾的话');
  });

  it('cannot close the script element it stands in', () => {
    const text = jsonLdText({ name: '</script><!--' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><!--' });
  });
});
