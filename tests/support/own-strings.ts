import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { loadEdition } from '../../src/edition.ts';
import { OTHER_REPORT, PROJECT } from './paths.ts';

/** Slogans, places and codes that the report uses and no code may know. */
const WORDS = [
  ...['武隆', '重庆', '仙女山', '白马山', '鸭江', '江口镇', '火炉镇', '羊角', '砂砖房', '隆烨'],
  ...['左军', '四方街', '金土工程', '三攻坚一盘活', '三线一单', '餐叙恳谈', '一窗综办', '五经普'],
  // Not 885: the name of an edition, which is a hash, may hold it.
  ...['2332', '1361', '59.5', '22.2亿', 'cqwulong', 'wulong'],
];

const ids = (dir: string): string[] => loadEdition(dir).report.chapters.map(({ id }) => id);

/**
 * Strings that belong to this report alone: the words above, every value of its provenance, its
 * site's name and the ids of its chapters.
 */
export const OWN_STRINGS: readonly string[] = [
  ...new Set([...WORDS, ...provenanceValues(), ...siteName(), ...quotedIds()]),
];

function provenanceValues(): string[] {
  const text = readFileSync(path.join(PROJECT, 'seeds/provenance.yaml'), 'utf8');
  const values = Object.values(parse(text) as Record<string, unknown>);
  return values.filter((value): value is string => typeof value === 'string');
}

function siteName(): string[] {
  return [loadEdition(PROJECT).site.name];
}

/** Ids in quotation marks or as part of an address, where code would name them. */
function quotedIds(): string[] {
  const others = new Set(ids(OTHER_REPORT));
  const own = ids(PROJECT).filter((id) => !others.has(id));
  return own.flatMap((id) => [`'${id}'`, `"${id}"`, `report/${id}/`]);
}
