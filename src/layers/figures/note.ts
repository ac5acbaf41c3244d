import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NoteContext } from '../../annotate/layer.ts';
import { wayBack } from '../../annotate/way-back.ts';
import type { Figures, LocatedFigure } from './locate.ts';
import { figureWords } from './statement.ts';
import { ROLE_WORDS } from './wording.ts';

/**
 * The note of a figure: what it measures, its unit, and what the report does with it. Figures that
 * are one number have one note, which names them all.
 */
export function figureNote(
  figure: LocatedFigure,
  figures: Pick<Figures, 'byId' | 'units'>,
  context: NoteContext,
): ElementContent[] {
  const { id, role } = figure;
  const { measured, remarks, unit, role: worded } = figureWords(figure, figures);
  return [
    h('p', { class: 'short' }, [
      h('a', { href: context.href(`figures/#${id}`) }, measured.label),
      [measured.turned, ...remarks].join(''),
    ]),
    ...(unit === undefined ? [] : [h('p', { class: 'short' }, unit)]),
    h('p', { class: 'meta' }, [h('span', { class: 'label' }, ROLE_WORDS[role].name), ` ${worded}`]),
    ...wayBack(context),
  ];
}
