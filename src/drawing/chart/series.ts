import { amountIn } from '../../layers/figures/amount.ts';
import type { Comparator } from '../../layers/figures/schema.ts';
import type { Figures, LocatedFigure } from '../../layers/figures/layer.ts';
import type { ChartPlan } from '../../layers/figures/lists.ts';

/** One figure as a picture shows it. */
export interface Item {
  readonly id: string;
  /** Ours: what is measured. */
  readonly label: string;
  /** The report's: the number as worded. */
  readonly number: string;
  readonly amount: number;
  /** Id of the paragraph that states it. */
  readonly paragraph: string;
  readonly comparator: Comparator;
  readonly theme: string;
}

/** A picture's figures, the largest first; equal ones in the order of the report. */
export function itemsOf({ figures: ids, unit }: ChartPlan, { all }: Figures): Item[] {
  const wanted = new Set(ids);
  return all
    .filter(({ id }) => wanted.has(id))
    .map((figure) => toItem(figure, amountIn(figure, unit) ?? 0))
    .sort((a, b) => b.amount - a.amount);
}

function toItem(figure: LocatedFigure, amount: number): Item {
  const { id, label, number, comparator, theme, paragraph } = figure;
  return { id, label, number, amount, comparator, theme, paragraph };
}
