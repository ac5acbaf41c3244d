import type { Figure } from './schema.ts';
import { rescale } from './read-number.ts';

/** The unit of charts that count things, whatever their measure word (个, 家, 栋). */
export const PIECES = '个数';

/** A figure's value in a unit; undefined for ratios and where the units do not agree. */
export function amountIn({ value, unit, kind }: Figure, wanted: string): number | undefined {
  if (Array.isArray(value)) return undefined;
  if (wanted !== PIECES) return rescale(value, unit, wanted);
  return kind === '数量' && Number.isInteger(value) ? value : undefined;
}
