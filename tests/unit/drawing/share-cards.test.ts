import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shareCards } from '../../../src/drawing/share-cards.ts';
import { loadEdition } from '../../../src/edition.ts';
import { overlayReport } from '../../support/overlay.ts';
import { FIXTURES } from '../../support/paths.ts';

const folder = overlayReport(path.join(FIXTURES, 'other-glossary'));
const edition = loadEdition(folder);
rmSync(folder, { recursive: true });
const cards = shareCards(edition);
const [home, first, last, passage] = ['home', 'hui-gu', 'jie-wei', 'p/hui-gu-1'].map((name) =>
  cards.find((card) => card.name === name),
);
const { title } = edition.report.provenance;
const canteen = { term: '邻里食堂', short: '给街坊做饭的食堂' };

describe('shareCards', () => {
  it('gives the home page the report’s cover, in ink, with words of the whole report', () => {
    expect(home).toMatchObject({ name: 'home', title, titleIsEditorial: false, kicker: '' });
    expect(home?.glosses).toEqual([canteen]);
    expect(home?.footer.join()).not.toContain(title);
  });

  it('breaks the cover’s title as the site does, where it does', () => {
    const titleLines = ['示例市青石区', '人民政府工作报告'];
    const [told] = shareCards({ ...edition, site: { ...edition.site, titleLines } });
    expect(told?.titleLines).toEqual(titleLines);
    expect(home?.titleLines).toBeUndefined();
  });

  it('gives a chapter its place, its title and the words that stand in it', () => {
    expect(first).toMatchObject({ name: 'hui-gu', title: '工作回顾', titleIsEditorial: false });
    expect(first?.kicker).toMatch(/ 一、$/);
    expect(first?.footer[0]).toBe(`《${title}》`);
    expect(first?.glosses).toEqual([canteen]);
  });

  it('gives each paragraph its first words, in ink, and where it stands', () => {
    const paragraphs = edition.report.chapters.flatMap((chapter) => chapter.paragraphs);
    expect(cards.filter(({ name }) => name.startsWith('p/'))).toHaveLength(paragraphs.length);
    expect(passage).toMatchObject({
      title: '过去一年，全区新修步道12.5公里',
      titleIsEditorial: false,
    });
    expect(passage?.kicker).toMatch(/ 一、 第一段$/);
    expect(passage?.glosses).toEqual([canteen]);
    expect(cards.find(({ name }) => name === 'p/hui-gu-2')?.glosses).toEqual([]);
  });

  it('shows 〓 for a character of a paragraph that no font of ours has', () => {
    const chapters = edition.report.chapters.map((chapter) => ({
      ...chapter,
      paragraphs: chapter.paragraphs.map((one) => ({ ...one, text: one.text.replace('年', '𠮷') })),
    }));
    const parts = edition.report.parts.map((part) => ({ ...part, chapters }));
    const own = shareCards({ ...edition, report: { ...edition.report, parts, chapters } });
    const titleOf = (name: string) => own.find((card) => card.name === name)?.title;
    expect(titleOf('p/hui-gu-1')).toBe('过去一〓，全区新修步道12.5公里');
  });

  it('leaves a chapter without such words blank, and without an item its part alone', () => {
    expect(last).toMatchObject({ name: 'jie-wei', titleIsEditorial: true, glosses: [] });
    expect(last?.kicker).toBe(edition.report.parts[0]?.name);
  });
});
