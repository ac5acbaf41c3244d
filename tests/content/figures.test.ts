import { describe, expect, it } from 'vitest';
import { cutAround } from '../../src/annotate/cut.ts';
import { figures as layer } from '../../src/layers/figures/layer.ts';
import { contentIn, loadEdition } from '../../src/edition.ts';
import { OTHER_REPORT, PROJECT } from '../support/paths.ts';

const edition = loadEdition(PROJECT);
const { report } = edition;
const figures = contentIn(edition, layer);

describe('the figures of the report', () => {
  it('stand where they say, each in one sentence', () => {
    const paragraphs = new Map(
      report.chapters.flatMap((c) => c.paragraphs).map((p) => [p.id, p.text]),
    );
    for (const { paragraph, number, occurrence, sentence } of figures.all) {
      const { start, end } = occurrence;
      expect(paragraphs.get(paragraph)?.slice(start, end)).toBe(number);
      expect(sentence.start <= start && end <= sentence.end).toBe(true);
    }
  });

  it('hold every number that is not left out, in digits or hanzi', () => {
    const { digits, hanzi } = figures.coverage;
    const marks = new Set(figures.all.map(({ occurrence }) => occurrence)).size;
    const ratios = figures.all.filter(({ value }) => Array.isArray(value)).length;
    expect(digits.runs + hanzi.runs - digits.excluded - hanzi.excluded).toBe(marks + ratios);
    expect(hanzi.runs).toBeGreaterThan(0);
  });

  it('are drawn as the charts’ titles count them', () => {
    for (const { title, figures: drawn } of figures.charts) {
      const [, count] = /^(\d+)个|^(\d+)项/u.exec(title)?.filter(Boolean) ?? [];
      if (count !== undefined) expect(drawn, title).toHaveLength(Number(count));
    }
  });
});

it('finds no figures in a report without them', () => {
  const other = contentIn(loadEdition(OTHER_REPORT), layer);
  expect([other.all, other.charts, other.home]).toEqual([[], [], []]);
});

it('cuts a figure around a term in it, and leaves it whole inside one', () => {
  const figure = { start: 2, end: 8, text: '1.5百分点', entry: 'f', layer: 'figures' };
  const term = { start: 5, end: 8, text: '百分点', entry: 't', layer: 'terms' };
  expect(cutAround([figure], [term])).toEqual([{ ...figure, end: 5, text: '1.5' }]);
  expect(cutAround([figure], [{ ...term, start: 0, end: 9 }])).toEqual([figure]);
});
