import type { Edition } from '../edition.ts';
import { figures } from '../layers/figures/layer.ts';
import { places } from '../layers/places/layer.ts';
import { terms } from '../layers/terms/layer.ts';
import { absolute } from '../site/url.ts';
import { inWords } from './download.ts';
import type { Download, ListedDownload } from './download.ts';
import { glossaryTable, placesTable } from './entries-table.ts';
import { figureFile, tableOfFigures } from './figures-files.ts';
import { notesMarkdown } from './glossary-markdown.ts';
import { pretty } from './json.ts';
import { llmsTxt } from './llms-txt.ts';
import { REPORT_SCHEMA, reportData } from './report-json.ts';
import { reportMarkdown } from './report-markdown.ts';
import { reportJsonSchema } from './report-schema.ts';
import { csv } from './table.ts';
import type { Table } from './table.ts';
import { ANNOTATIONS, webAnnotations } from './web-annotations.ts';
import { TO_READ } from './to-read.ts';
import { hasNotes } from './unfinished.ts';
import { workbook } from './workbook.ts';

const CSV = 'text/csv; charset=utf-8';
const MARKDOWN = 'text/markdown; charset=utf-8';
const JSON_TYPE = 'application/json';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where language models look for it. */
export const LLMS = 'llms.txt';

const FOR_TABLES: readonly ListedDownload[] = [
  {
    ...{ file: 'download/tables.xlsx', name: '表格', format: 'XLSX', type: XLSX },
    what: '想用WPS、Excel打开，排序、筛选、打印：名词、数字、地方各一张',
    needs: [terms.name, figures.name, places.name],
    content: (edition) => workbook(tablesOf(edition)),
  },
  {
    ...{
      file: 'download/glossary.csv',
      name: '名词表',
      format: 'CSV',
      type: CSV,
      needs: [terms.name],
    },
    what: '只要名词，一行一个：意思、依据、在报告的哪一句',
    content: (edition) => csv(glossaryTable(edition)),
  },
  {
    ...{
      file: 'data/figures.csv',
      name: '数字表',
      format: 'CSV',
      type: CSV,
      needs: [figures.name],
    },
    what: '只要数字，一行一个，带着报告原话',
    content: (edition) => figureFile('figures.csv', edition),
  },
];

const FOR_PROGRAMS: readonly ListedDownload[] = [
  {
    ...{ file: 'download/report.md', format: 'Markdown', type: MARKDOWN },
    name: (edition) => (hasNotes(edition) ? '原文和注解' : '原文'),
    what: (edition) =>
      `想放进笔记软件，或者交给人工智能去读${hasNotes(edition) ? '；注解是脚注' : ''}`,
    content: reportMarkdown,
  },
  {
    ...{ file: 'download/notes.md', name: '全部注解', format: 'Markdown', type: MARKDOWN },
    what: '只要注解，带着依据和资料',
    needs: [terms.name, figures.name, places.name],
    content: notesMarkdown,
  },
  {
    ...{ file: 'download/report.json', name: '全部数据', format: 'JSON', type: JSON_TYPE },
    what: (edition) =>
      `想用程序处理：章、段、句${hasNotes(edition) ? '和每一处注解的位置' : ''}都在里面`,
    content: (edition) => pretty(reportData(edition)),
  },
  {
    ...{ file: REPORT_SCHEMA, name: '全部数据的格式说明', format: 'JSON Schema', type: JSON_TYPE },
    what: '“全部数据”里每一项是什么',
    content: () => pretty(reportJsonSchema(absolute(REPORT_SCHEMA))),
  },
  {
    ...{ file: ANNOTATIONS, name: '注解的位置', format: 'JSON-LD', type: 'application/ld+json' },
    what: '想把注解放进别的批注工具（W3C Web Annotation）',
    needs: [terms.name, figures.name, places.name],
    content: (edition) => pretty(webAnnotations(edition)),
  },
  {
    ...{ file: 'data/figures.json', name: '数字', format: 'JSON', type: JSON_TYPE },
    what: '只要数字，给程序用',
    needs: [figures.name],
    content: (edition) => figureFile('figures.json', edition),
  },
  {
    ...{
      file: 'data/figures.schema.json',
      name: '数字的格式说明',
      format: 'JSON Schema',
      type: JSON_TYPE,
    },
    what: '“数字”里每一项是什么',
    needs: [figures.name],
    content: (edition) => figureFile('figures.schema.json', edition),
  },
  {
    ...{ file: LLMS, name: 'llms.txt', format: 'Markdown', type: MARKDOWN },
    what: '告诉人工智能本站有什么、每一章在哪里',
    content: (edition) =>
      llmsTxt(
        edition,
        downloads(edition).filter(({ file }) => file !== LLMS),
      ),
  },
];

const LIST: readonly (ListedDownload & Pick<Download, 'shelf'>)[] = [
  ...TO_READ.map((file) => ({ ...file, shelf: '拿来看' as const })),
  ...FOR_TABLES.map((file) => ({ ...file, shelf: '放进表格' as const })),
  ...FOR_PROGRAMS.map((file) => ({ ...file, shelf: '给编程序的人' as const })),
];

/** The files that an edition can be taken away as: those that are made and have something in them. */
export function downloads(edition: Edition): Download[] {
  const filled = new Set(
    edition.layers.filter(({ entries }) => entries.length > 0).map(({ layer }) => layer.name),
  );
  return LIST.filter(
    ({ needs, made }) =>
      (needs?.some((name) => filled.has(name)) ?? true) && (made?.(edition) ?? true),
  ).map(({ name, what, ...download }) => {
    return { ...download, name: inWords(name, edition), what: inWords(what, edition) };
  });
}

function tablesOf(edition: Edition): Table[] {
  const tables = [glossaryTable(edition), tableOfFigures(edition), placesTable(edition)];
  return tables.filter(({ rows }) => rows.length > 0);
}
