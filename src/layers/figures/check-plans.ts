import { textOf } from '../../authoring/draft.ts';
import type { Problem } from '../../authoring/problem.ts';
import { problemAt, unknownFigure } from './check.ts';
import { amountIn } from './amount.ts';
import { withoutDrafted } from './drafts.ts';
import type { AuthoredFigures } from './load.ts';

/**
 * Checks what charts, the home page and the explanations of units ask for: figures that exist, in a
 * unit they can have.
 */
export function checkPlans(authored: AuthoredFigures): Problem[] {
  const { figures, units, drafts } = authored;
  const { charts, home } = withoutDrafted(authored);
  const byId = new Map(figures.map(({ value }) => [value.id, value]));
  const missing = home.flatMap((placed) =>
    byId.has(placed.value) ? [] : unknownFigure(placed, [], placed.value),
  );
  const problems = charts.flatMap((placed) =>
    placed.value.figures.flatMap((id, index) => {
      const figure = byId.get(id);
      if (!figure) return unknownFigure(placed, ['figures', index], id);
      if (amountIn(figure, placed.value.unit) !== undefined) return [];
      return problemAt(placed, ['figures', index], {
        found: `the figure ${id} in ${figure.unit}`,
        expected: `a figure in ${placed.value.unit}, or one that can be turned into it`,
        todo: 'Take it out of this picture, or give the picture another unit.',
      });
    }),
  );
  const used = new Set([
    ...figures.map(({ value }) => value.unit),
    ...drafts.figures.flatMap((draft) => textOf(draft, 'unit') ?? []),
  ]);
  const idle = units.flatMap((placed) =>
    used.has(placed.value.unit)
      ? []
      : problemAt(placed, ['unit'], {
          found: `unit: ${placed.value.unit}, which no figure has`,
          expected: `one of ${[...used].join('、')}`,
          todo: 'Correct or delete it.',
        }),
  );
  return [...missing, ...problems, ...idle];
}
