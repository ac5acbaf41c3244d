import { describe, expect, it } from 'vitest';
import { openFolder } from '../../../src/authoring/folder.ts';
import { loadReport } from '../../../src/report/load.ts';
import type { Loaded } from '../../../src/report/load.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

/** The invented report. What is told of bad ones is in `tests/fixtures/mistakes/`. */
function load(): Loaded {
  const { loaded } = loadReport(openFolder(OTHER_REPORT), { Term: 'terms' });
  if (!loaded.ok) throw new Error('The invented report is good.');
  return loaded.value;
}

describe('a loaded report', () => {
  it('has its chapters in order, each in its part', () => {
    const { report } = load();
    expect(report.chapters.map(({ id }) => id)).toEqual(['hui-gu', 'jin-nian', 'jie-wei']);
    expect(report.parts).toEqual([{ id: 'whole', name: '全文', chapters: report.chapters }]);
  });

  it('counts its characters, which are the source’s', () => {
    const { report, source } = load();
    expect(source.characters).toHaveLength(report.characters);
  });

  it('knows where it comes from', () => {
    expect(load().report.provenance).toMatchObject({ speaker: '某甲', year: 2031 });
    expect(load().source.place(0)).toEqual({ file: 'seeds/report.txt', line: 1 });
  });
});
