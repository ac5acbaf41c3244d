import { describe, expect, it } from 'vitest';
import { drawRows } from '../../../../src/drawing/chart/rows.ts';
import type { PathMark, Scene } from '../../../../src/drawing/chart/scene.ts';
import { WIDTH } from '../../../../src/drawing/chart/scene.ts';
import type { Item } from '../../../../src/drawing/chart/series.ts';
import { COMPARATORS } from '../../../../src/layers/figures/schema.ts';

const item = (amount: number, more: Partial<Item> = {}): Item => ({
  id: `f${amount}`,
  label: '水车',
  number: `${amount}架`,
  amount,
  paragraph: 'c-1',
  comparator: '=',
  theme: '水',
  ...more,
});

const paths = ({ marks }: Scene): PathMark[] =>
  marks.filter((mark): mark is PathMark => 'd' in mark && mark.ink === 'vermilion');

/** Where each filled box begins and how wide it is. */
const boxes = (scene: Scene): { x: number; width: number }[] =>
  paths(scene).flatMap(({ d, stroke }) => {
    const [, x, width] = /^M([\d.]+) [\d.]+h([\d.]+)v/.exec(d) ?? [];
    return stroke === undefined && width ? [{ x: Number(x), width: Number(width) }] : [];
  });

describe('the scale', () => {
  it.each(['bars', 'rates'] as const)('of %s begins at zero: half is half as long', (shape) => {
    const scene = drawRows({ shape, unit: '%' }, [item(80), item(40), item(20)], 0);
    const [most, half, quarter] = boxes(scene);
    expect([most?.x, half?.x, quarter?.x]).toEqual([0.5, 0.5, 0.5]);
    expect((most?.width ?? 0) / (half?.width ?? 0)).toBeCloseTo(2, 2);
    expect((most?.width ?? 0) / (quarter?.width ?? 0)).toBeCloseTo(4, 1);
  });

  it('of dots begins at zero: half is half as far', () => {
    const scene = drawRows({ shape: 'dots', unit: '架' }, [item(80), item(40)], 0);
    const lines = paths(scene).flatMap(({ d }) => /^M([\d.]+) [\d.]+H([\d.]+)$/.exec(d) ?? []);
    const [, from, to, , half, halfTo] = lines.map(Number);
    expect([from, half]).toEqual([0.5, 0.5]);
    expect(((to ?? 0) - 0.5) / ((halfTo ?? 0) - 0.5)).toBeCloseTo(2, 2);
  });

  it('of rates ends at a hundred, whatever the largest', () => {
    const [tenth] = boxes(drawRows({ shape: 'rates', unit: '%' }, [item(10)], 0));
    expect(tenth?.width).toBeCloseTo((WIDTH - 1) / 10, 1);
  });

  it('says its unit once, and never a number under another', () => {
    const { marks } = drawRows({ shape: 'bars', unit: '公里' }, [item(1400)], 0);
    const axis = marks.flatMap((mark) => ('words' in mark && mark.size === 12 ? [mark] : []));
    const words = axis.map((mark) => mark.words);
    expect(words).toEqual(['0', '200', '400', '600', '800', '1000', '1400公里']);
  });
});

describe('a dot', () => {
  const looks = {
    '=': { arrow: undefined, ring: false },
    '≈': { arrow: undefined, ring: true },
    '≥': { arrow: 'right', ring: false },
    '>': { arrow: 'right', ring: false },
    '≤': { arrow: 'left', ring: false },
    '<': { arrow: 'left', ring: false },
  } as const;

  it.each(COMPARATORS)('tells %s by its arrow or ring', (comparator) => {
    const scene = drawRows({ shape: 'dots', unit: '架' }, [item(5, { comparator })], 0);
    const [, dot, head] = paths(scene);
    const centre = Number(/^M([\d.]+)/.exec(dot?.d ?? '')?.[1]) + (dot?.stroke ? 5 : 5.5);
    const [, foot, step] = /^M([\d.]+) [\d.]+l(-?\d+) 4l-?\d+ 4$/.exec(head?.d ?? '') ?? [];
    // An arrow stands beside its dot, on the side that it points to.
    const sides = [Math.sign(Number(foot) - centre), Math.sign(Number(step))];
    const arrow = head && (sides.every((side) => side > 0) ? 'right' : 'left');
    if (arrow === 'left') expect(sides).toEqual([-1, -1]);
    expect({ arrow, ring: dot?.stroke !== undefined }).toEqual(looks[comparator]);
  });
});

describe('squares', () => {
  it('are as many as the number says, theme by theme', () => {
    const items = [item(55), item(3, { theme: '路桥' }), item(1)];
    const scene = drawRows({ shape: 'squares', unit: '个数' }, items, 0);
    const counts = paths(scene).map(({ d }) => d.split('z').length - 1);
    expect(counts).toEqual([55, 1, 3]);
    const themes = scene.marks.flatMap((mark) =>
      'words' in mark && mark.ink === 'quiet' ? [mark.words] : [],
    );
    expect(themes).toEqual(['水', '路桥']);
  });
});
