import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/edition.ts';
import { hasNotes, unfinishedInBrief, unfinishedInFull } from '../../../src/publish/unfinished.ts';
import { OTHER_REPORT } from '../../support/paths.ts';
import { fullEdition } from './full-edition.ts';

const full = fullEdition();
const other = loadEdition(OTHER_REPORT);
const bare = {
  ...other,
  report: {
    ...other.report,
    chapters: other.report.chapters.map((chapter) => ({ ...chapter, digest: [] })),
  },
};

describe('a finished edition', () => {
  it('says nothing of it', () => {
    expect(unfinishedInBrief(full)).toBe('');
    expect(unfinishedInFull(full)).toEqual([]);
    expect(hasNotes(full)).toBe(true);
  });
});

describe('an unfinished edition', () => {
  it('says what it never had', () => {
    expect(unfinishedInBrief(other)).toBe('这一版：没有名词、数字、地方、“我关心”。');
    expect(unfinishedInBrief(bare)).toBe('这一版只有报告原文，没有注解。');
    expect(unfinishedInFull(bare)).toEqual([
      '大意：没有。',
      '名词：没有。',
      '数字：没有。',
      '地方：没有。',
      '“我关心”：没有。',
    ]);
    expect(hasNotes(bare)).toBe(false);
  });

  it('says what is begun, and what is not whole yet', () => {
    const drafted = ['digest', 'terms'];
    expect(unfinishedInBrief({ ...bare, drafted })).toBe('这一版只有报告原文，注解还没有写。');
    expect(unfinishedInBrief({ ...other, drafted })).toBe(
      '这一版：名词还没有写；大意还没有写完；没有数字、地方、“我关心”。',
    );
    expect(unfinishedInBrief({ ...full, drafted: ['places'] })).toBe('这一版：地方还没有写完。');
    expect(unfinishedInFull({ ...full, drafted: ['places'] })).toEqual([
      expect.stringMatching(/^地方：还没有写完，写好的有\d+个。$/),
    ]);
  });

  it('counts the chapters that have a digest', () => {
    const [first, ...rest] = full.report.chapters;
    const chapters = [{ ...first!, digest: [] }, ...rest];
    expect(unfinishedInFull({ ...full, report: { ...full.report, chapters } })).toEqual([
      '大意：还没有写完，3章里有2章有了。',
    ]);
  });

  it('says what is not known of the source', () => {
    const provenance = { ...full.report.provenance, unknown: ['meeting' as const] };
    const edition = { ...full, report: { ...full.report, provenance } };
    expect(unfinishedInBrief(edition)).toBe('原文的会议没有查到。');
    const unknown = ['meeting', 'url', 'speaker'] as const;
    const more = { ...provenance, unknown: [...unknown] };
    expect(unfinishedInBrief({ ...full, report: { ...full.report, provenance: more } })).toBe(
      '原文的来历有3样没有查到。',
    );
    expect(unfinishedInFull(edition)).toEqual(['原文的来历：会议没有查到，引用的时候就没有写。']);
  });
});
