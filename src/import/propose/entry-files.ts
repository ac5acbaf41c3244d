import type { Named } from '../../layers/terms/lists.ts';
import type { Report } from '../../report/report.ts';
import { borrow } from '../shared/borrow.ts';
import type { Loan } from '../shared/borrow.ts';
import type { Lender } from '../shared/lender.ts';
import { CATEGORIES, SCOPES, STATUS_NAMES } from './default-lists.ts';
import { draftFile, draftList, listFile } from './draft-yaml.ts';
import { proposeEntries } from './entries.ts';
import type { EntryDraft } from './entries.ts';
import type { OwnRecords } from '../own-records.ts';
import { createSlugs } from './slug.ts';
import { standingsOf, toldStandings } from './standing.ts';
import { UNWRITTEN } from '../../authoring/schema.ts';

const TODO = '草稿：写好各项、删去 draft: true 那一行，就会登出来；不要的删去这个文件。';

/** The files of the glossary: entries taken over, words that may need one, and the lists they are sorted by. */
export function entryFiles(
  report: Report,
  own: OwnRecords,
  { lenders, names }: { readonly lenders: readonly Lender[]; readonly names: readonly string[] },
): [string, string][] {
  const loans = borrow(lenders, report, own);
  const terms = [...own.terms, ...loans.flatMap(({ fields }) => fields.matches)];
  const drafts = proposeEntries(report, { terms, excluded: own.excluded, names });
  if (loans.length + drafts.length === 0) return [];
  const slug = createSlugs([...own.entries, ...loans.map(({ id }) => id)]);
  return [
    ...loans.map((loan): [string, string] => [fileOf(loan.id), loanFile(report, loan)]),
    ...drafts.map((draft): [string, string] => [
      fileOf(slug(draft.term)),
      entryFile(report, draft),
    ]),
    ['content/glossary-categories.yaml', listFile(recordsOf(withThoseOf(loans, 'category')))],
    ['content/glossary-scopes.yaml', listFile(recordsOf(withThoseOf(loans, 'scope')))],
    ['content/glossary-statuses.yaml', listFile(recordsOf(STATUS_NAMES))],
    ['content/glossary-exclusions.yaml', draftList([])],
  ];
}

function fileOf(id: string): string {
  return `content/glossary/${id}.yaml`;
}

function recordsOf(values: readonly object[]) {
  return values.map((value) => ({ value: { ...value } }));
}

function entryFile(report: Report, { term, match, why, standings }: EntryDraft): string {
  return draftFile({
    value: {
      ...{ term, matches: [match], category: UNWRITTEN, scope: UNWRITTEN },
      ...{ importance: 'more', status: 'unverified', short: UNWRITTEN, facts: [UNWRITTEN] },
      ...{ sources: [], related: [] },
    },
    told: [TODO, why, ...toldStandings(report, standings)],
  });
}

function loanFile(report: Report, { fields, left, lender, shared }: Loan): string {
  const standings = fields.matches.flatMap((match) => standingsOf(report, match));
  return draftFile({
    value: { ...fields, shared },
    told: [
      TODO,
      `沿用自“${lender.name}”（《${lender.title}》）。在这份报告里也是这个意思吗？`,
      ...(left.length > 0 ? ['那边还有这些话，说的是那份报告或那个地方，没有抄来：'] : []),
      ...left.map((fact) => `  ${fact}`),
      ...toldStandings(report, standings),
    ],
  });
}

/** The default list, and what the entries taken over are sorted by besides. */
function withThoseOf(loans: readonly Loan[], key: 'category' | 'scope'): readonly Named[] {
  const names = { category: CATEGORIES, scope: SCOPES }[key];
  const more = loans.flatMap(({ fields, lender }) => {
    const list = { category: lender.categories, scope: lender.scopes }[key];
    return list.filter(({ name }) => name === fields[key]);
  });
  const all = [...names, ...more];
  // Of two that share a name or an address the first keeps it.
  return all.filter(
    ({ name, slug }, index) =>
      all.findIndex((other) => other.name === name || other.slug === slug) === index,
  );
}
