import type { Figures } from '../../layers/figures/layer.ts';
import type { SearchDocument } from './records.ts';

/** The figures as entries of search: found by their number and by what they measure. */
export function figureDocuments({ all }: Figures): SearchDocument[] {
  return all.map(({ id, chapter, number, label }) => ({
    id,
    kind: '数字',
    chapter,
    url: `figures/#${id}`,
    title: number,
    text: label,
    also: [label],
  }));
}
