import { figureSchema } from '../../../../src/layers/figures/schema.ts';
import type { Figure } from '../../../../src/layers/figures/schema.ts';

/** A figure with its value and unit, and what else matters to a test. */
export function figure(
  id: string,
  value: Figure['value'],
  unit: string,
  more: Partial<Figure> = {},
): Figure {
  const number = `${[value].flat().join('：')}${unit}`;
  return figureSchema.parse({
    ...{ id, value, unit, number, quote: number, label: id, paragraph: 'c-1' },
    ...{ comparator: '=', kind: '数量', role: 'target', theme: '水' },
    ...more,
  });
}
