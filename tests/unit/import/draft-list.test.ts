import { describe, expect, it } from 'vitest';
import { listLeft } from '../../../src/import/draft-list.ts';
import type { PlacedDraft } from '../../../src/report/placed-draft.ts';

const CHAPTERS = [
  { id: 'a', title: '甲' },
  { id: 'b', title: '乙' },
];
const NOTHING = { drafts: [], unknown: [], remarks: [] };

const at = (...chapters: readonly string[]): PlacedDraft['spans'] =>
  chapters.map((chapter) => ({ paragraph: `${chapter}-1`, chapter, start: 0, end: 2 }));
const term = (name: string, spans: PlacedDraft['spans']): PlacedDraft => {
  return { layer: 'terms', kind: 'term', name, file: `${name}.yaml`, line: 1, spans };
};
const point: PlacedDraft = {
  ...{ layer: 'digest', kind: 'digest point', name: '长'.repeat(30) },
  ...{ file: 'b.mdx', line: 7, spans: at('b') },
};

describe('the list of what is left', () => {
  it('says so when nothing is', () => {
    expect(listLeft(NOTHING, CHAPTERS)).toBe('Nothing is left to do: no drafts, no gaps.');
  });

  it('speaks of accepting only where there is something to accept', () => {
    const listed = listLeft({ ...NOTHING, unknown: ['url'] }, CHAPTERS);
    expect(listed).toMatch(/\nLeft: 1 gap of the source\.$/);
  });

  it('goes by chapters, kinds, and how often words are used', () => {
    const drafts = [term('少', at('b')), term('多', at('b', 'b', 'a')), point, term('前', at('a'))];
    expect(listLeft({ ...NOTHING, drafts }, CHAPTERS).split('\n')).toEqual([
      '甲 (a): 1 term',
      '  前.yaml:1  term  前',
      '',
      '乙 (b): 1 digest point, 2 terms',
      `  b.mdx:7  digest point  ${'长'.repeat(24)}…`,
      '  多.yaml:1  term  多 ×3',
      '  少.yaml:1  term  少',
      '',
      'Begin with',
      '  b.mdx:7  digest point: a digest is the first thing read of a chapter',
      '  多.yaml:1  term: terms explain what nobody outside an office understands',
      '',
      'Left: 4 drafts (1 digest point, 3 terms). Delete the line “draft: true” of a record to accept it.',
    ]);
  });

  it('begins, of what is used as often, with what is read first', () => {
    const drafts = [term('后', at('b')), term('先', at('a'))];
    expect(listLeft({ ...NOTHING, drafts }, CHAPTERS)).toContain('Begin with\n  先.yaml:1');
  });

  it('names apart what stands nowhere, what is not known, and what the files say themselves', () => {
    const remarks = [{ file: 'content/site.yaml', line: 2, text: '# 待写：印章' }];
    const left = { drafts: [term('没', [])], unknown: ['url'], remarks };
    const listed = listLeft(left, CHAPTERS);
    expect(listed).toMatch(/^Nowhere in the report[^\n]*: 1 term\n {2}没\.yaml:1 {2}term {2}没\n/);
    expect(listed).toContain('seeds/provenance.yaml says\n  url\n');
    expect(listed).toContain('content/site.yaml:2  # 待写：印章');
    expect(listed).not.toContain('Begin with');
    expect(listed).toMatch(/Left: 1 draft \(1 term\), 1 gap of the source, 1 remark\. Delete/);
  });
});
