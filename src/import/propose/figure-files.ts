import { UNWRITTEN, words } from '../../authoring/schema.ts';
import type { Chapter, Report } from '../../report/report.ts';
import { draftList, listFile } from './draft-yaml.ts';
import { proposeNumbers } from './figures.ts';
import type { FigureDraft } from './figures.ts';
import type { OwnRecords } from '../own-records.ts';

const THEMES_TOLD = [
  '数字页上的主题。先照章节分；可以合并、改名，slug 不要改。',
  '改名以后，content/figures/ 里的 theme 也要照着改。',
];

const EXCLUSIONS_TOLD = ['不算数量的数字，各有理由。核对以后删去 draft: true 那一行。'];

const EXCLUSIONS = 'content/figures-exclusions.yaml';

const FIGURES_TOLD = [
  '每一条都是草稿：核对各项，补上“待写”的，再删去 draft: true 那一行。',
  'role：target 要办的，increment 增减，total 总数或要到的水平，background 背景。',
];

/** The files of the numbers of a report: its figures by chapter, their themes, and what counts nothing. */
export function figureFiles(report: Report, own: OwnRecords): [string, string][] {
  const { figures, exclusions } = proposeNumbers(report, own.figures);
  const themes = themesOf([...figures.keys()]);
  const known = (name: string): string =>
    own.themes === undefined || own.themes.includes(name) ? name : UNWRITTEN;
  const uncounted: [string, string][] =
    exclusions.length === 0
      ? []
      : [
          [
            EXCLUSIONS,
            draftList(
              exclusions.map((value) => ({ value: { ...value } })),
              EXCLUSIONS_TOLD,
            ),
          ],
        ];
  if (figures.size === 0) return uncounted;
  return [
    ...[...figures].map(([chapter, drafts]): [string, string] => [
      `content/figures/${chapter.id}.yaml`,
      draftList(
        drafts.map((draft) => recordOf(draft, known(themes.get(chapter.id)!))),
        FIGURES_TOLD,
      ),
    ]),
    [
      'content/figures-themes.yaml',
      listFile(
        [...themes].map(([slug, name]) => ({ value: { name, slug } })),
        THEMES_TOLD,
      ),
    ],
    ...uncounted,
  ];
}

/** A theme for each chapter, by its id: its title, told apart where two have the same. */
function themesOf(chapters: readonly Chapter[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, title } of chapters) {
    const name = words.safeParse(title).success ? title : id;
    names.set(id, [...names.values()].includes(name) ? `${name}（${id}）` : name);
  }
  return names;
}

function recordOf({ span, id, theme, ...figure }: FigureDraft, name: string) {
  return { value: { id, ...figure, theme: name } };
}
