import { contentIn } from '../edition.ts';
import type { Edition } from '../edition.ts';
import { figures as figureLayer } from '../layers/figures/layer.ts';
import { chartCredit, wholeScene } from './chart/chart.ts';
import { shareCards } from './share-cards.ts';
import { undrawable } from './typeface.ts';
import type { Weight } from './typeface.ts';

/** A character that a picture is to show and no font of ours has, and the words it stands in. */
export interface Undrawable {
  readonly character: string;
  readonly words: string;
}

/** Every character that the share images, the seal and the charts would lack. */
export function findUndrawable(edition: Edition): Undrawable[] {
  const missing = (words: string, weight: Weight): Undrawable[] =>
    undrawable(words, weight).map((character) => ({ character, words }));
  const cards = shareCards(edition);
  const glosses = cards.flatMap((card) => card.glosses);
  const bold = [
    ...cards.flatMap(({ title, kicker, footer, siteName }) => [title, kicker, ...footer, siteName]),
    ...glosses.map(({ term }) => term),
  ];
  const charts = chartWords(edition);
  return [
    ...missing(edition.site.seal, 200),
    ...[...new Set([...bold, ...charts])].flatMap((words) => missing(words, 700)),
    ...[...new Set(glosses.map(({ short }) => short))].flatMap((words) => missing(words, 500)),
  ];
}

function chartWords(edition: Edition): string[] {
  const figures = contentIn(edition, figureLayer);
  return figures.charts.flatMap((plan) =>
    wholeScene(plan, figures, chartCredit(edition)).marks.flatMap((mark) =>
      'words' in mark ? mark.words : [],
    ),
  );
}
