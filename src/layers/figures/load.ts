import type { z } from 'zod';
import { readDraftedList } from '../../authoring/drafted-list.ts';
import type { DraftedList } from '../../authoring/drafted-list.ts';
import type { Folder } from '../../authoring/folder.ts';
import { itemsOf } from '../../authoring/located.ts';
import type { Located } from '../../authoring/located.ts';
import { all, checked, gather, good, map } from '../../authoring/result.ts';
import type { Result } from '../../authoring/result.ts';
import type { FigureDrafts } from './drafts.ts';
import { figuresSchema } from './schema.ts';
import type { Figure } from './schema.ts';
import {
  chartsSchema,
  numberExclusionsSchema,
  homeFiguresSchema,
  themesSchema,
  unitsSchema,
} from './lists.ts';
import type { ChartPlan, NumberExclusion, Theme, UnitNote } from './lists.ts';

/** All figures of a report as authored, and the lists that go with them. */
export interface AuthoredFigures {
  /** In the order of the files and of the records in each. */
  readonly figures: readonly Located<Figure>[];
  readonly exclusions: readonly Located<NumberExclusion>[];
  readonly themes: readonly Theme[];
  readonly units: readonly Located<UnitNote>[];
  readonly charts: readonly Located<ChartPlan>[];
  readonly home: readonly Located<string>[];
  readonly drafts: FigureDrafts;
}

const FOLDER = 'content/figures';
const LISTS = [
  'content/figures-themes.yaml',
  'content/figures-exclusions.yaml',
  'content/figures-charts.yaml',
  'content/home-figures.yaml',
  'content/figures-units.yaml',
] as const;

/** What is read below the report's folder. */
export const FIGURE_FILES: readonly string[] = [`${FOLDER}/*.yaml`, ...LISTS];
const EMPTY: AuthoredFigures = {
  figures: [],
  exclusions: [],
  themes: [],
  units: [],
  charts: [],
  home: [],
  drafts: { figures: [], exclusions: [] },
};

/**
 * Reads the figures and their lists. A report with neither `content/figures/` nor any of the lists
 * has none; the lists of units, charts and figures for the home page may each be absent.
 */
export function loadFigures(folder: Folder): Result<AuthoredFigures> {
  if (![FOLDER, ...LISTS].some((name) => folder.exists(name))) return good(EMPTY);
  const [themes, exclusions, charts, home, units] = LISTS;
  const read = all({
    themes: map(folder.yaml(themes, themesSchema), ({ value }) => value),
    exclusions: readDraftedList(folder, exclusions, numberExclusionsSchema),
    charts: readOptional(folder, charts, chartsSchema),
    home: readOptional(folder, home, homeFiguresSchema),
    units: readOptional(folder, units, unitsSchema),
    figures: readFiles(folder),
  });
  return map(read, ({ figures, exclusions: left, ...lists }) => ({
    ...lists,
    figures: figures.items,
    exclusions: left.items,
    drafts: { figures: figures.drafts, exclusions: left.drafts },
  }));
}

function readFiles(folder: Folder): Result<DraftedList<Figure>> {
  const names = folder.names(FOLDER, '.yaml');
  if (!names.ok) return names;
  const { values, problems } = gather(
    names.value.map((name) => readDraftedList(folder, `${FOLDER}/${name}`, figuresSchema)),
  );
  const items = values.flatMap((list) => list.items);
  return checked({ items, drafts: values.flatMap(({ drafts }) => drafts) }, problems);
}

function readOptional<T>(
  folder: Folder,
  file: string,
  schema: z.ZodType<T[]>,
): Result<Located<T>[]> {
  return folder.exists(file) ? readList(folder, file, schema) : good([]);
}

function readList<T>(folder: Folder, file: string, schema: z.ZodType<T[]>): Result<Located<T>[]> {
  return map(folder.yaml(file, schema), itemsOf);
}
