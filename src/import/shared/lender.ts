import path from 'node:path';
import { openFolder } from '../../authoring/folder.ts';
import { all, bad, good } from '../../authoring/result.ts';
import type { Result } from '../../authoring/result.ts';
import { EVERYWHERE } from '../../layers/terms/lists.ts';
import type { Named, Scope } from '../../layers/terms/lists.ts';
import { loadGlossary } from '../../layers/terms/load.ts';
import type { Entry } from '../../layers/terms/schema.ts';
import { provenanceFileSchema } from '../../report/provenance.ts';
import { SITE_FILE, siteTextSchema } from '../../site/text.ts';

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

/**
 * Reads what an edition lends, and no more of it: its glossary, its name and its report's title. Its drafts
 * are none of its entries, so that no guess travels.
 *
 * @param root its folder; the files of problems are told by it
 */
export function readLender(root: string): Result<Lender> {
  const folder = openFolder(path.resolve(root));
  const read = all({
    site: folder.yaml(SITE_FILE, siteTextSchema),
    provenance: folder.yaml('seeds/provenance.yaml', provenanceFileSchema),
    glossary: loadGlossary(folder),
  });
  if (!read.ok) {
    return bad(...read.problems.map((told) => ({ ...told, file: path.join(root, told.file) })));
  }
  const { entries, categories, scopes } = read.value.glossary.glossary;
  const { name } = read.value.site.value;
  return good({ name, title: read.value.provenance.value.title, entries, categories, scopes });
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

/** The names of the areas in the title of a report: 甲乙市丙丁区人民政府工作报告 is of 甲乙 and 丙丁. */
export function areasOf(title: string): string[] {
  const [area = ''] = title.split(/人民政府|政府工作报告|工作报告|政府/u);
  return area.split(AREAS).filter(({ length }) => length >= 2);
}
