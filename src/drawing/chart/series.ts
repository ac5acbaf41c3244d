import { amountIn } from '../../layers/figures/amount.ts';
import type { Comparator, Figure } from '../../layers/figures/schema.ts';
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

/** The figures a picture chooses from, in the order of the report. */
export interface Choice {
  readonly all: readonly Figure[];
}

/**
 * A picture's figures, the largest first; equal ones in the order of the report. One that has no
 * amount in the picture's unit is left out.
 */
export function itemsOf({ figures: ids, unit }: ChartPlan, { all }: Choice): Item[] {
  const wanted = new Set(ids);
  return all
    .filter(({ id }) => wanted.has(id))
    .flatMap((figure) => {
      const amount = amountIn(figure, unit);
      return amount === undefined ? [] : [toItem(figure, amount)];
    })
    .sort((a, b) => b.amount - a.amount);
}

function toItem(figure: Figure, amount: number): Item {
  const { id, label, number, comparator, theme, paragraph } = figure;
  return { id, label, number, amount, comparator, theme, paragraph };
}
