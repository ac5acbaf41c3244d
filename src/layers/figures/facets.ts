import { FIGURE_KINDS } from './schema.ts';
import type { Figure } from './schema.ts';
import type { Figures, LocatedFigure } from './locate.ts';

/** Each kind's value in addresses. */
const KINDS: Readonly<Record<Figure['kind'], string>> = {
  数量: 'shu-liang',
  金额: 'jin-e',
  增速: 'zeng-su',
  占比: 'zhan-bi',
  比率: 'bi-lv',
  面积: 'mian-ji',
  长度: 'chang-du',
  产量: 'chan-liang',
  名次: 'ming-ci',
};

/** One way of picking figures out of the table: a parameter of its address. */
export interface FigureFacet {
  readonly id: 'theme' | 'kind' | 'chart';
  readonly name: string;
  readonly all: string;
  readonly values: readonly { readonly slug: string; readonly name: string; count: number }[];
}

/** The facets of the table; values without figures are left out. */
export function figureFacets({ all, themes, charts }: Figures): FigureFacet[] {
  const count = (holds: (figure: LocatedFigure) => boolean): number => all.filter(holds).length;
  const kinds = FIGURE_KINDS.map((name) => ({
    name,
    slug: KINDS[name],
    count: count(({ kind }) => kind === name),
  }));
  const subjects = themes.map(({ name, slug }) => ({
    name,
    slug,
    count: count(({ theme }) => theme === name),
  }));
  const pictures = charts.map(({ id, title, figures }) => ({
    name: title,
    slug: id,
    count: figures.length,
  }));
  const facets: FigureFacet[] = [
    { id: 'theme', name: '主题', all: '全部主题', values: subjects },
    { id: 'kind', name: '种类', all: '全部种类', values: kinds },
    { id: 'chart', name: '哪张图', all: '不限', values: pictures },
  ];
  return facets
    .map((facet) => ({ ...facet, values: facet.values.filter((value) => value.count > 0) }))
    .filter(({ values }) => values.length > 0);
}

/** What a row of the table can be picked by, as data attributes. */
export function facetData(
  figure: LocatedFigure,
  { charts, themes }: Figures,
): Record<string, string> {
  const pictures = charts.filter((plan) => plan.figures.includes(figure.id)).map(({ id }) => id);
  return {
    'data-theme': themes.find(({ name }) => name === figure.theme)?.slug ?? '',
    'data-kind': KINDS[figure.kind],
    ...(pictures.length > 0 ? { 'data-chart': pictures.join(' ') } : {}),
  };
}
