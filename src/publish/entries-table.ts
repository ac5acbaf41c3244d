import type { OpenLayer } from '../annotate/layer.ts';
import { contentIn, openIn } from '../edition.ts';
import type { Edition } from '../edition.ts';
import { places } from '../layers/places/layer.ts';
import { terms } from '../layers/terms/layer.ts';
import { absolute } from '../site/url.ts';
import { citeReport } from './citation.ts';
import { citeSource } from './markdown.ts';
import { noticeOfTable } from './notice.ts';
import type { Cell, Table } from './table.ts';

/** What tables of entries say of each, after its id and before where it stands. */
const SAID = ['本站的解释', '依据', '资料'] as const;
const STANDS = ['报告里几处', '第一处（句子编号）', '网址'] as const;

/** The glossary as a table. */
export function glossaryTable(edition: Edition): Table {
  const open = openIn(edition, terms);
  return {
    name: terms.title,
    headings: ['编号', '名词', '报告里的写法', ...SAID, '类别', '范围', ...STANDS],
    rows: contentIn(edition, terms).entries.map(({ id, term, matches, category, scope }) => [
      ...[id, term, matches.join(' '), ...said(open, id), category, scope],
      ...stands(open, id),
    ]),
    notice: noticeOfTable(edition, citeNotes(edition, terms.title, terms.path)),
  };
}

/** The places as a table. */
export function placesTable(edition: Edition): Table {
  const open = openIn(edition, places);
  const { all, byId, kinds } = contentIn(edition, places);
  const kindOf = (id: string): string => kinds.find((kind) => kind.id === id)?.name ?? '';
  return {
    name: places.title,
    headings: ['编号', '地方', '报告里的写法', ...SAID, '种类', '在哪里面', ...STANDS],
    rows: all.map(({ id, name, matches, kind, within = '' }) => [
      ...[id, name, matches.join(' '), ...said(open, id), kindOf(kind)],
      ...[byId.get(within)?.name ?? '', ...stands(open, id)],
    ]),
    notice: noticeOfTable(edition, citeNotes(edition, places.title, places.path)),
  };
}

function said(open: OpenLayer, id: string): Cell[] {
  const { sentences, basis, sources } = open.statement(id);
  return [sentences.join(''), basis?.name ?? '', sources.map(citeSource).join('；')];
}

function stands(open: OpenLayer, id: string): Cell[] {
  const uses = open.byEntry.get(id) ?? [];
  return [uses.length, uses[0]?.sentence.id ?? '', absolute(open.look(id).path)];
}

/** How to cite notes: the report, and who wrote them. */
function citeNotes({ report, site }: Edition, what: string, path: string): string {
  return `${citeReport(report.provenance)}${what}由${site.name}注解，${absolute(path)}`;
}
