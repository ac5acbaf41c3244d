import { z } from 'zod';
import { distinct, listOf, text, verbatim, words } from '../../authoring/schema.ts';

const ids = distinct(text).min(1, 'at least one figure');

/** `content/figures-themes.yaml`: the themes, in reading order. */
export const themesSchema = listOf(
  z.strictObject({
    name: words,
    /** Its value in addresses; stays when the name changes. */
    slug: z.string().regex(/^[\p{L}\p{N}、-]+$/u, 'letters, digits and hyphens'),
  }),
  'slug',
  'name',
).refine((themes) => themes.length > 0, 'at least one theme');

/** `content/figures-exclusions.yaml`: numbers that are no figure, such as codes and names. */
export const numberExclusionsSchema = z.array(
  z.strictObject({
    paragraph: text,
    /** Found exactly once in the paragraph. */
    text: verbatim,
    reason: text,
  }),
);

/** `content/figures-units.yaml`: units that readers stumble over, explained. */
export const unitsSchema = listOf(z.strictObject({ unit: text, explanation: words }), 'unit');

/** How a chart shows its figures: see src/drawing/chart/. */
export const SHAPES = ['dots', 'bars', 'rates', 'squares'] as const;

/** `content/figures-charts.yaml`: which pictures are drawn, and what each one shows. */
export const chartsSchema = listOf(
  z.strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'lower-case letters and single hyphens'),
    shape: z.enum(SHAPES, `one of ${SHAPES.join(', ')}`),
    /** The finding, as a sentence. */
    title: words,
    /** How to read the picture, in one or two sentences. */
    reading: words,
    /** The unit all its figures are turned into. */
    unit: text,
    figures: ids,
  }),
  'id',
);

/** `content/home-figures.yaml`: the figures shown on the home page. */
export const homeFiguresSchema = distinct(text).min(1, 'at least one figure');

/** A theme of figures. */
export type Theme = z.infer<typeof themesSchema>[number];

/** A number left out, and why. */
export type NumberExclusion = z.infer<typeof numberExclusionsSchema>[number];

/** A unit in plain words. */
export type UnitNote = z.infer<typeof unitsSchema>[number];

/** A picture as authored. */
export type ChartPlan = z.infer<typeof chartsSchema>[number];
