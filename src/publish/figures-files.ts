import { figuresTable } from './figures-table.ts';
import { figureRecords } from './figure-record.ts';
import type { FigureRecord } from './figure-record.ts';
import { figuresJsonSchema } from './figures-schema.ts';
import type { FiguresData } from './figures-schema.ts';
import { citeReport } from './citation.ts';
import { pretty } from './json.ts';
import { LICENCE, noticeOfTable } from './notice.ts';
import { csv } from './table.ts';
import type { Table } from './table.ts';
import { contentIn } from '../edition.ts';
import type { Edition } from '../edition.ts';
import { figures } from '../layers/figures/layer.ts';
import { absolute } from '../site/url.ts';

/** Names of the data files, under `data/`. */
export const FIGURE_FILES = ['figures.csv', 'figures.json', 'figures.schema.json'] as const;

/** How to cite the figures: the report, and where they were gathered. */
export function citeFigures({ report, site }: Edition): string {
  const { provenance } = report;
  const from = provenance.missing === undefined ? '' : '从节选';
  return `${citeReport(provenance)}数字由${site.name}${from}逐句整理，${absolute('figures/')}`;
}

/** The figures of an edition as a table. */
export function tableOfFigures(edition: Edition): Table {
  return figuresTable(recordsOf(edition), noticeOfTable(edition, citeFigures(edition)));
}

/** The content of a data file. */
export function figureFile(name: (typeof FIGURE_FILES)[number], edition: Edition): string {
  const schema = absolute('data/figures.schema.json');
  if (name === 'figures.schema.json') return pretty(figuresJsonSchema(schema));
  if (name === 'figures.csv') return csv(tableOfFigures(edition));
  const { title, publisher, url, deliveredOn, publishedOn, missing, sha256 } =
    edition.report.provenance;
  const source = { title, publisher, url, deliveredOn, publishedOn, missing, sha256 };
  const [citation, figures] = [citeFigures(edition), recordsOf(edition)];
  const { number, date } = edition.releases[0];
  return pretty({
    ...{ $schema: schema, source, edition: { number, date }, citation },
    ...{ licence: LICENCE, figures },
  } satisfies FiguresData);
}

function recordsOf(edition: Edition): FigureRecord[] {
  return figureRecords(edition.report, contentIn(edition, figures), (chapter, sentence) =>
    absolute(`report/${chapter}/#${sentence}`),
  );
}
