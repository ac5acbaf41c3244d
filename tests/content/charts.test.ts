import { describe, expect, it } from 'vitest';
import { chartScene } from '../../src/drawing/chart/chart.ts';
import { roughWidth, WIDTH } from '../../src/drawing/chart/scene.ts';
import { itemsOf } from '../../src/drawing/chart/series.ts';
import { figures as layer } from '../../src/layers/figures/layer.ts';
import { contentIn, loadEdition } from '../../src/edition.ts';
import { PROJECT } from '../support/paths.ts';

const figures = contentIn(loadEdition(PROJECT), layer);

describe.each(figures.charts.map((plan) => [plan.id, plan] as const))('%s', (_, plan) => {
  const items = itemsOf(plan, figures);

  it('shows all its figures, the largest first', () => {
    expect(items).toHaveLength(new Set(plan.figures).size);
    const amounts = items.map(({ amount }) => amount);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });

  it('says each number as the report does, inside the picture', () => {
    const texts = chartScene(plan, figures).marks.filter((mark) => 'words' in mark);
    const inked = texts.filter(({ ink }) => ink === 'ink').map(({ words }) => words);
    expect(inked.sort()).toEqual(items.map(({ number }) => number).sort());
    for (const { x, words, size, anchor = 'start' } of texts) {
      const width = roughWidth(words, size);
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      expect(left).toBeGreaterThanOrEqual(-8);
      expect(left + width).toBeLessThanOrEqual(WIDTH + 8);
    }
  });
});
