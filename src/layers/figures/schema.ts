import { z } from 'zod';
import { distinct, slug, text, verbatim, words } from '../../authoring/schema.ts';

/** How a figure bounds what it measures. */
export const COMPARATORS = ['=', '≥', '≤', '≈', '>', '<'] as const;

/**
 * What sort of number a figure is; readers filter by it. 占比 is a part of its whole, 比率 compares two
 * amounts of which neither is part of the other: two incomes, a cost and the money borrowed.
 */
export const FIGURE_KINDS = [
  '数量',
  '金额',
  '增速',
  '占比',
  '比率',
  '面积',
  '长度',
  '产量',
  '名次',
] as const;

/** What a figure is to the work ahead. */
export const ROLES = ['target', 'increment', 'total', 'background'] as const;

/** A figure as authored in `content/figures/<chapter id>.yaml`. A misspelt key is an error. */
export const figureSchema = z.strictObject({
  /** Unique among all figures; part of its address. */
  id: slug,
  /** Id of the paragraph that states it; a heading's ends in -0. */
  paragraph: text,
  /** The statement, verbatim: found exactly once in the paragraph. */
  quote: verbatim,
  /** The figure itself with its unit and words such as 以上: found exactly once in the quote. */
  number: verbatim,
  /** What is measured, in plain words of ours. */
  label: words,
  /** The number, or the numbers of a ratio. */
  value: z.union([z.number(), z.array(z.number()).min(2, 'at least two numbers')], {
    error: 'a number, or a list of the numbers of a ratio',
  }),
  /** As written (万亩, %); 比 for a ratio such as 2：1, 无 where the report writes none. */
  unit: text,
  comparator: z.enum(COMPARATORS, `one of ${COMPARATORS.join(' ')}`),
  kind: z.enum(FIGURE_KINDS, `one of ${FIGURE_KINDS.join('、')}`),
  role: z.enum(ROLES, `one of ${ROLES.join(', ')}`),
  /** A name in `content/figures-themes.yaml`. */
  theme: text,
  /** Ids of the figures said with it, as parts, growth or company: not all of its sentence. */
  see: distinct(text).default([]),
  /** Ours: what is odd about the wording, or how it is read. */
  note: words.optional(),
});

/** One file of figures. */
export const figuresSchema = z.array(figureSchema).min(1, 'at least one figure');

/** One numeric statement of the report. */
export type Figure = z.infer<typeof figureSchema>;

/** How a figure bounds what it measures. */
export type Comparator = (typeof COMPARATORS)[number];

/** What a figure is to the work ahead. */
export type Role = (typeof ROLES)[number];
