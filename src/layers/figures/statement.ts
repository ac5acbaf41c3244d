import type { Basis, Statement } from '../../annotate/layer.ts';
import type { Figures, LocatedFigure } from './locate.ts';
import { COMPARATOR_WORDS, conversion, ROLE_WORDS } from './wording.ts';

/** How we know what is said of figures: all of them alike. */
export const FIGURE_BASIS: Basis = {
  id: 'figure',
  name: '照报告写',
  explanation: '数照抄报告；说的是什么，是编者照那句话写的；换算是程序算的。',
};

/** What is said of a figure, in parts that a note and a statement put together. */
export interface FigureWords {
  /** What it measures, and the same in another measure: 新修的步道，合25里。 */
  readonly measured: { readonly label: string; readonly turned: string };
  /** What else the same number measures, and what is odd about the wording. */
  readonly remarks: readonly string[];
  /** Its unit in plain words. */
  readonly unit: string | undefined;
  /** What the report does with it, and how it bounds what it measures. */
  readonly role: string;
}

/** The words on a figure. */
export function figureWords(
  figure: LocatedFigure,
  { byId, units }: Pick<Figures, 'byId' | 'units'>,
): FigureWords {
  const { label, role, comparator, note } = figure;
  const turned = conversion(figure);
  const others = figure.see
    .flatMap((other) => byId.get(other) ?? [])
    .filter(({ occurrence }) => occurrence === figure.occurrence)
    .map((other) => `${other.label}也是这个数。`);
  const bounds = comparator === '=' ? [] : [COMPARATOR_WORDS[comparator]];
  return {
    measured: { label, turned: turned ? `，合${turned}。` : '。' },
    remarks: note === undefined ? others : [...others, note],
    unit: units.find((known) => known.unit === figure.unit)?.explanation,
    role: `${[ROLE_WORDS[role].explanation, ...bounds].join('；')}。`,
  };
}

/** What is said of a figure, without a page around it. */
export function figureStatement(
  figure: LocatedFigure,
  figures: Pick<Figures, 'byId' | 'units'>,
): Statement {
  const { measured, remarks, unit, role } = figureWords(figure, figures);
  return {
    sentences: [measured.label + measured.turned, ...remarks, ...(unit ? [unit] : []), role],
    basis: FIGURE_BASIS,
    sources: [],
  };
}
