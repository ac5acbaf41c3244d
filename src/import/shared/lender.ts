import { contentIn } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { terms } from '../../layers/terms/layer.ts';
import { EVERYWHERE } from '../../layers/terms/lists.ts';
import type { Named, Scope } from '../../layers/terms/lists.ts';
import type { Entry } from '../../layers/terms/schema.ts';

/** An edition whose entries other reports may take. */
export interface Lender {
  /** Its site's name, by which readers are told. */
  readonly name: string;
  /** Title of its report. */
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly categories: readonly Named[];
  readonly scopes: readonly Scope[];
}

/** An edition as a lender. Its drafts are none of its entries, so that no guess travels. */
export function lenderOf(edition: Pick<Edition, 'layers' | 'site' | 'report'>): Lender {
  const { entries, categories, scopes } = contentIn(edition, terms);
  const { site, report } = edition;
  return { name: site.name, title: report.provenance.title, entries, categories, scopes };
}

/** The entries that a report of this title may take: those whose scope travels there. */
export function travelling({ entries, scopes }: Lender, title: string): Entry[] {
  const open = scopes.filter(
    ({ travels }) => travels !== undefined && (travels === EVERYWHERE || title.includes(travels)),
  );
  return entries.filter(({ scope }) => open.some(({ name }) => name === scope));
}

/** What divides a title into the names of its areas. */
const AREAS = /(?:特别行政区|自治[区州县旗]|[省市区县州旗镇乡])/u;

/** The names of the areas in the title of a report: 重庆市武隆区人民政府工作报告 is of 重庆 and 武隆. */
export function areasOf(title: string): string[] {
  const [area = ''] = title.split(/人民政府|政府工作报告|工作报告|政府/u);
  return area.split(AREAS).filter(({ length }) => length >= 2);
}
