import type { z } from 'zod';
import type { Folder } from '../../authoring/folder.ts';
import { itemsOf } from '../../authoring/located.ts';
import type { Located } from '../../authoring/located.ts';
import { all, checked, gather, good, map } from '../../authoring/result.ts';
import type { Result } from '../../authoring/result.ts';
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
};

/**
 * Reads the figures and their lists. A report with neither `content/figures/` nor any of the lists
 * has none; the lists of units, charts and figures for the home page may each be absent.
 */
export function loadFigures(folder: Folder): Result<AuthoredFigures> {
  if (![FOLDER, ...LISTS].some((name) => folder.exists(name))) return good(EMPTY);
  const [themes, exclusions, charts, home, units] = LISTS;
  return all({
    themes: map(folder.yaml(themes, themesSchema), ({ value }) => value),
    exclusions: readList(folder, exclusions, numberExclusionsSchema),
    charts: readOptional(folder, charts, chartsSchema),
    home: readOptional(folder, home, homeFiguresSchema),
    units: readOptional(folder, units, unitsSchema),
    figures: readFiles(folder),
  });
}

function readFiles(folder: Folder): Result<Located<Figure>[]> {
  const names = folder.names(FOLDER, '.yaml');
  if (!names.ok) return names;
  const { values, problems } = gather(
    names.value.map((name) => readList(folder, `${FOLDER}/${name}`, figuresSchema)),
  );
  return checked(values.flat(), problems);
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
