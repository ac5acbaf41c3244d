import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NoteContext } from '../../annotate/layer.ts';
import { wayBack } from '../../annotate/way-back.ts';
import type { UnitNote } from './lists.ts';
import type { LocatedFigure } from './locate.ts';
import { COMPARATOR_WORDS, conversion, ROLE_WORDS } from './wording.ts';

/** The note of a figure: what it measures, its unit, and what the report does with it. */
export function figureNote(
  figure: LocatedFigure,
  units: readonly UnitNote[],
  context: NoteContext,
): ElementContent[] {
  const { id, label, role, comparator, note } = figure;
  const unit = units.find((known) => known.unit === figure.unit)?.explanation;
  const turned = conversion(figure);
  const words = comparator === '=' ? [] : [COMPARATOR_WORDS[comparator]];
  return [
    h('p', { class: 'short' }, `${label}${turned ? `，合${turned}` : ''}。${note ?? ''}`),
    ...(unit === undefined ? [] : [h('p', { class: 'short' }, unit)]),
    h('p', { class: 'meta' }, [
      h('span', { class: 'label' }, ROLE_WORDS[role].name),
      ` ${[ROLE_WORDS[role].explanation, ...words].join('；')}。 `,
      h('a', { href: context.href(`figures/#${id}`), ariaLabel: `${label}：数字表` }, '数字表'),
    ]),
    ...wayBack(context),
  ];
}
