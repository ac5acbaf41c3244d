import type { z } from 'zod';
import type { Collector } from '../../authoring/folder.ts';
import { figuresSchema } from './schema.ts';
import type { Figure } from './schema.ts';
import {
  chartsSchema,
  digitExclusionsSchema,
  homeFiguresSchema,
  themesSchema,
  unitsSchema,
} from './lists.ts';
import type { ChartPlan, DigitExclusion, UnitNote } from './lists.ts';

/** A record with its place, for messages. */
export interface Placed<T> {
  readonly value: T;
  readonly file: string;
  /** 1-based line of one of its keys; of the record itself for an empty path. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** All figures of a report as authored, and the lists that go with them. */
export interface AuthoredFigures {
  /** In the order of the files and of the records in each. */
  readonly figures: readonly Placed<Figure>[];
  readonly exclusions: readonly Placed<DigitExclusion>[];
  readonly themes: readonly string[];
  readonly units: readonly Placed<UnitNote>[];
  readonly charts: readonly Placed<ChartPlan>[];
  readonly home: readonly Placed<string>[];
}

const FOLDER = 'content/figures';
const EMPTY: AuthoredFigures = {
  figures: [],
  exclusions: [],
  themes: [],
  units: [],
  charts: [],
  home: [],
};

/**
 * Reads the figures and their lists. A report without `content/figures/` has none; the lists of
 * units, charts and figures for the home page may each be absent. Undefined when there are
 * problems, which go to the collector.
 */
export function loadFigures(collector: Collector): AuthoredFigures | undefined {
  if (!collector.exists(FOLDER)) return EMPTY;
  const before = collector.problems.length;
  const themes = collector.readYaml('content/figures-themes.yaml', themesSchema) ?? [];
  const read = {
    themes,
    exclusions: readList(collector, 'content/figures-exclusions.yaml', digitExclusionsSchema),
    charts: readOptional(collector, 'content/figures-charts.yaml', chartsSchema),
    home: readOptional(collector, 'content/home-figures.yaml', homeFiguresSchema),
    units: readOptional(collector, 'content/figures-units.yaml', unitsSchema),
    figures: collector
      .list(FOLDER, '.yaml')
      .flatMap((name) => readList(collector, `${FOLDER}/${name}`, figuresSchema)),
  };
  return collector.problems.length > before ? undefined : read;
}

function readOptional<T>(collector: Collector, file: string, schema: z.ZodType<T[]>): Placed<T>[] {
  return collector.exists(file) ? readList(collector, file, schema) : [];
}

function readList<T>(collector: Collector, file: string, schema: z.ZodType<T[]>): Placed<T>[] {
  const result = collector.readYamlLines(file, schema);
  if (!result) return [];
  return result.value.map((value, index) => ({
    value,
    file,
    lineOf: (path) => result.lineOf([index, ...path]),
  }));
}
