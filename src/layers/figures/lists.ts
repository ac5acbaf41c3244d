import { z } from 'zod';
import { listOf, text } from '../../authoring/schema.ts';

const ids = z.array(text).min(1, 'at least one figure');

/** `content/figures-themes.yaml`: the themes, in reading order. */
export const themesSchema = listOf(
  z.strictObject({
    name: text,
    /** Its value in addresses; stays when the name changes. */
    slug: z.string().regex(/^\S+$/u, 'a text without spaces'),
  }),
  'slug',
).refine((themes) => themes.length > 0, 'at least one theme');

/** `content/figures-exclusions.yaml`: digits that are no figure, such as codes. */
export const digitExclusionsSchema = z.array(
  z.strictObject({
    paragraph: text,
    /** Found exactly once in the paragraph. */
    text,
    reason: text,
  }),
);

/** `content/figures-units.yaml`: units that readers stumble over, explained. */
export const unitsSchema = z.array(z.strictObject({ unit: text, explanation: text }));

/** How a chart shows its figures: see src/drawing/chart/. */
export const SHAPES = ['dots', 'bars', 'rates', 'squares'] as const;

/** `content/figures-charts.yaml`: which pictures are drawn, and what each one shows. */
export const chartsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'lower-case letters and single hyphens'),
    shape: z.enum(SHAPES, `one of ${SHAPES.join(', ')}`),
    /** The finding, as a sentence. */
    title: text,
    /** How to read the picture, in one or two sentences. */
    reading: text,
    /** The unit all its figures are turned into. */
    unit: text,
    figures: ids,
  }),
);

/** `content/home-figures.yaml`: the figures shown on the home page. */
export const homeFiguresSchema = z.array(text).min(1, 'at least one figure');

/** A theme of figures. */
export type Theme = z.infer<typeof themesSchema>[number];

/** Digits left out, and why. */
export type DigitExclusion = z.infer<typeof digitExclusionsSchema>[number];

/** A unit in plain words. */
export type UnitNote = z.infer<typeof unitsSchema>[number];

/** A picture as authored. */
export type ChartPlan = z.infer<typeof chartsSchema>[number];
