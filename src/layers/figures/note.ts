import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NoteContext } from '../../annotate/layer.ts';
import { wayBack } from '../../annotate/way-back.ts';
import type { Figures, LocatedFigure } from './locate.ts';
import { COMPARATOR_WORDS, conversion, ROLE_WORDS } from './wording.ts';

/**
 * The note of a figure: what it measures, its unit, and what the report does with it. Figures that
 * are one number have one note, which names them all.
 */
export function figureNote(
  figure: LocatedFigure,
  { byId, units }: Pick<Figures, 'byId' | 'units'>,
  context: NoteContext,
): ElementContent[] {
  const { id, label, role, comparator, note } = figure;
  const unit = units.find((known) => known.unit === figure.unit)?.explanation;
  const turned = conversion(figure);
  const others = figure.see
    .flatMap((other) => byId.get(other) ?? [])
    .filter(({ occurrence }) => occurrence === figure.occurrence)
    .map((other) => `${other.label}也是这个数。`);
  const words = comparator === '=' ? [] : [COMPARATOR_WORDS[comparator]];
  return [
    h('p', { class: 'short' }, [
      h('a', { href: context.href(`figures/#${id}`) }, label),
      [turned ? `，合${turned}` : '', '。', ...others, note ?? ''].join(''),
    ]),
    ...(unit === undefined ? [] : [h('p', { class: 'short' }, unit)]),
    h('p', { class: 'meta' }, [
      h('span', { class: 'label' }, ROLE_WORDS[role].name),
      ` ${[ROLE_WORDS[role].explanation, ...words].join('；')}。`,
    ]),
    ...wayBack(context),
  ];
}
