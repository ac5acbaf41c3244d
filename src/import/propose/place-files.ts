import type { Report } from '../../report/report.ts';
import { PLACE_KINDS } from './default-lists.ts';
import { draftFile, listFile } from './draft-yaml.ts';
import type { OwnRecords } from '../own-records.ts';
import type { PlaceName } from './place-names.ts';
import { createSlugs } from './slug.ts';
import { standingsOf, toldStandings } from './standing.ts';

const TODO = '草稿：核对名字和种类，删去 draft: true 那一行，就会登出来；不是地名的删去这个文件。';

const KINDS_TOLD = ['地方的种类。没有用到的可以删去；home: true 的种类列在首页。'];

/** The files of a report's places and of the kinds they are listed by. */
export function placeFiles(
  report: Report,
  own: OwnRecords,
  names: readonly PlaceName[],
): [string, string][] {
  const fresh = names.filter(({ name }) => !own.names.includes(name));
  if (fresh.length === 0) return [];
  const slug = createSlugs(own.places);
  return [
    ...fresh.map(({ name, kind }): [string, string] => [
      `content/places/${slug(name)}.yaml`,
      draftFile({
        value: { name, matches: [name], kind },
        told: [TODO, ...toldStandings(report, standingsOf(report, name))],
      }),
    ]),
    [
      'content/place-kinds.yaml',
      listFile(
        PLACE_KINDS.map((kind) => ({ value: kind })),
        KINDS_TOLD,
      ),
    ],
  ];
}
