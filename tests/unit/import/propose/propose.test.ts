import { describe, expect, it } from 'vitest';
import { draftFile, draftList, listFile } from '../../../../src/import/propose/draft-yaml.ts';
import { propose } from '../../../../src/import/propose/propose.ts';
import { createSlugs } from '../../../../src/import/propose/slug.ts';
import { toldStandings } from '../../../../src/import/propose/standing.ts';
import { standingsOf } from '../../../../src/import/propose/standing.ts';
import { loadEdition } from '../../../../src/edition.ts';
import { OTHER_REPORT } from '../../../support/paths.ts';
import { paragraphsOf, reportOf } from './invented.ts';

const { report } = loadEdition(OTHER_REPORT);

describe('a draft', () => {
  it('is accepted by taking one line from its file', () => {
    const file = draftFile({
      value: { term: '2332', matches: ['“a: b”'] },
      told: ['一处：', '  甲'],
    });
    expect(file).toBe("# 一处：\n#   甲\n\ndraft: true\nterm: '2332'\nmatches:\n  - '“a: b”'\n");
  });

  it('is accepted by taking one line from its record, which is not the first', () => {
    const list = draftList([
      { value: { id: 'a', value: [2.35, 1], unit: '%' }, told: ['甲'] },
      { value: { id: 'b' } },
    ]);
    expect(list).toBe(
      "# 甲\n- id: a\n  draft: true\n  value: [2.35, 1]\n  unit: '%'\n\n- id: b\n  draft: true\n",
    );
  });

  it('has comments on lines of their own, whatever they hold', () => {
    expect(listFile([], ['a\nb\u2028c\u200b'])).toBe('# abc\n\n[]\n');
  });
});

it('gives addresses that are new each time', () => {
  const slug = createSlugs(['nv-ren']);
  expect(['女人', '“R&D”投入', 'IRS', '，', '，'].map(slug)).toEqual([
    ...['nv-ren-2', 'r-d-tou-ru', 'irs', 'x', 'x-2'],
  ]);
});

it('tells where words stand, and no more than can be read', () => {
  const eight = paragraphsOf('甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙');
  const lines = toldStandings(eight, standingsOf(eight, '甲乙'));
  expect(lines).toHaveLength(8);
  expect(lines[0]).toBe('报告里8处：');
  expect(lines[1]).toBe('  今年工作：…甲乙甲乙甲乙甲乙甲乙甲乙甲乙…');
  expect(lines.at(-1)).toBe('  还有2处。');
});

describe('what is proposed for a report', () => {
  const { files, digests } = propose(report);

  it('are files below content/, all of drafts but the lists', () => {
    expect([...files.keys()].sort()).toEqual([
      'content/figures-exclusions.yaml',
      'content/figures-themes.yaml',
      'content/figures/hui-gu.yaml',
      'content/figures/jin-nian.yaml',
      'content/glossary-categories.yaml',
      'content/glossary-exclusions.yaml',
      'content/glossary-scopes.yaml',
      'content/glossary-statuses.yaml',
      'content/glossary/lin-li-shi-tang.yaml',
      'content/place-kinds.yaml',
      'content/places/qing-shi-he.yaml',
    ]);
    for (const [file, text] of files) {
      if (/content\/(glossary|places|figures)\//.test(file))
        expect(text).toMatch(/^ *draft: true$/m);
    }
  });

  it('are three to five points of each digest, with what the paragraph says', () => {
    for (const { id } of report.chapters) {
      const points = digests.filter(({ chapter }) => chapter === id);
      expect(points.length).toBeGreaterThanOrEqual(3);
      expect(points.length).toBeLessThanOrEqual(5);
      for (const { text, hint } of points) expect([text, hint === '']).toEqual(['待写', false]);
    }
    const many = reportOf({ 甲: ['一。', '二二二。', '三三。', '四四。', '五五。', '六六6个。'] });
    expect(propose(many).digests.map(({ paragraph }) => paragraph)).toEqual([2, 3, 4, 5, 6]);
  });

  it('are no files that are there, and nothing that a record of the folder claims', () => {
    const own = new Map([
      ['content/figures/hui-gu.yaml', '- draft: true\n  broken: ['],
      ['content/glossary/own.yaml', 'draft: true\nmatches:\n  - 邻里食堂\n'],
      ['content/places/qing-shi-he.yaml', 'draft: true\nmatches: [石河]\n'],
      ['content/figures-themes.yaml', '- name: 别的\n  slug: bie-de\n'],
    ]);
    const again = propose(report, { own }).files;
    for (const file of own.keys()) expect(again.has(file), file).toBe(false);
    expect(again.has('content/glossary/lin-li-shi-tang.yaml')).toBe(false);
    expect(again.has('content/places/qing-shi-he-2.yaml')).toBe(true);
    expect(again.get('content/figures/jin-nian.yaml')).toContain('theme: 待写');
    expect(propose(report, { own: files }).files.size).toBe(0);
  });

  it('are themes of one name each', () => {
    const two = reportOf({ 甲: ['建桥3座。'] });
    const twice = { ...two, chapters: [...two.chapters, { ...two.chapters[0]!, id: 'c-2' }] };
    expect(propose(twice).files.get('content/figures-themes.yaml')).toContain('name: 甲（c-2）');
  });

  it('are none for a report without numbers, phrases and places', () => {
    expect(propose(paragraphsOf('各位代表！')).files.size).toBe(0);
  });
});
