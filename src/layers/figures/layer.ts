import { problemsOf } from '../../authoring/result.ts';
import type { LayerDefinition, OpenLayer } from '../../annotate/layer.ts';
import { indexByEntry } from '../../annotate/occurrences.ts';
import { allText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';
import { grouped } from '../../site/numerals.ts';
import type { Coverage } from './digit-coverage.ts';
import { FIGURE_FILES, loadFigures } from './load.ts';
import { indexFigures } from './locate.ts';
import type { Figures, LocatedFigure } from './locate.ts';
import { FIGURES } from './name.ts';
import { figureNote } from './note.ts';
import { figureStatement } from './statement.ts';

/** 数字: every numeric statement of the report. */
export const figures: LayerDefinition<Figures> = {
  name: FIGURES,
  files: FIGURE_FILES,
  title: '数字',
  path: 'figures/',
  ownPages: true,
  setting: {
    name: 'figures',
    legend: '数字的说明',
    choices: [
      { value: '', label: '点开看' },
      { value: 'none', label: '不要', hides: '.figure' },
    ],
  },
  crossing: 'cut',
  keptInLink: true,
  notes: {
    id: 'figure-notes',
    classes: ['notes', 'figure-notes'],
    prefix: 'f',
    heading: '本页数字',
    summary: (count) => `${count}个`,
    remark: '按出现的先后排。黑字是报告的原话，红字是本站的注解，点开头的名称看数字表。',
  },
  open(folder, report) {
    const authored = loadFigures(folder);
    if (!authored.ok || !report) return { problems: problemsOf(authored) };
    const { figures: found, ...rest } = indexFigures(report, authored.value);
    return { open: openFigures(report, found), ...rest };
  },
};

function openFigures(report: Report, content: Figures): OpenLayer<Figures> {
  const { all, byId, units, coverage } = content;
  const figureOf = (id: string): LocatedFigure => {
    const figure = byId.get(id);
    if (!figure) throw new RangeError(`no figure ${id}`);
    return figure;
  };
  const index = indexByEntry(allText(report), content.byParagraph);
  return {
    ...index,
    layer: figures,
    content,
    entries: all.map(({ id, number, paragraph }) => ({ id, title: number, quotes: paragraph })),
    look: (id) => ({ classes: ['figure'], path: `figures/#${id}` }),
    note: (id, context) => figureNote(figureOf(id), { byId, units }, context),
    statement: (id) => figureStatement(figureOf(id), content),
    yielded: () => [],
    documents: all.map(({ id, chapter, number, label }) => ({
      id,
      chapter,
      url: `figures/#${id}`,
      title: number,
      text: label,
      also: [label],
    })),
    coverage:
      `figures: ${all.length}, ${grouped(index.marked)} characters marked; ` +
      `of ${told(coverage.digits, 'runs of digits')}; ` +
      `of ${told(coverage.hanzi, 'quantities in hanzi')}`,
  };
}

function told({ runs, excluded, drafted }: Coverage, what: string): string {
  const held = runs - excluded - drafted;
  const waiting = drafted > 0 ? `, ${drafted} in drafts` : '';
  return `${runs} ${what} ${held} in figures, ${excluded} left out with a reason${waiting}`;
}
