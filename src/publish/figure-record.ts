import { z } from 'zod';
import { text } from '../authoring/schema.ts';
import type { Figures } from '../layers/figures/locate.ts';
import { figureSchema } from '../layers/figures/schema.ts';
import { conversion, ROLE_WORDS } from '../layers/figures/wording.ts';
import type { Report } from '../report/report.ts';

const { id, value, comparator, kind, role } = figureSchema.shape;

/**
 * A figure as published for machines, in the order of its keys. A `title` is also the heading of
 * its column in the CSV; what has none stands in the JSON alone.
 */
export const figureRecordSchema = z.strictObject({
  id: id.meta({ title: '编号' }),
  label: text.meta({ title: '说的是什么', description: '说的是什么（本站的话）' }),
  number: text.meta({ title: '报告写的数', description: '报告写的数，逐字' }),
  value: value.meta({ title: '数值', description: '数值；几比几是两个数' }),
  unit: text.meta({ title: '单位', description: '单位；“无”是报告没有写单位' }),
  comparator: comparator.meta({
    title: '比较',
    description: '数的前后写的话：=是没有写“以上”“突破”一类的话，≥是不少于，≈是左右',
  }),
  kind: kind.meta({ title: '种类' }),
  role: role.meta({ description: '要办的、增减、总数、背景' }),
  roleName: text.meta({ title: '性质' }),
  theme: text.meta({ title: '主题' }),
  quote: text.meta({ title: '报告原话', description: '报告原话，逐字' }),
  chapter: text.meta({ description: '章的编号' }),
  chapterTitle: text.meta({ title: '章' }),
  paragraph: text.meta({ description: '段的编号' }),
  sentence: text.meta({ title: '句子' }),
  url: z.url().meta({ title: '网址', description: '这句话的网址' }),
  see: z.array(text).meta({
    title: '连着的数',
    description: '和它连着说的其他数字（编号）；不是那句话里的全部数字',
  }),
  conversion: z
    .string()
    .nullable()
    .meta({ title: '换算（本站）', description: '换算（本站算的）' }),
  note: z
    .string()
    .nullable()
    .meta({ title: '说明（本站）', description: '对原文写法的说明（本站的话）' }),
});

/** A figure as published for machines. */
export type FigureRecord = z.infer<typeof figureRecordSchema>;

/** The figures as records, in the order of the report. `addressOf` makes a sentence's address. */
export function figureRecords(
  report: Report,
  { all }: Figures,
  addressOf: (chapter: string, sentence: string) => string,
): FigureRecord[] {
  const titles = new Map(report.chapters.map(({ id, title }) => [id, title]));
  return all.map((figure) => ({
    id: figure.id,
    label: figure.label,
    number: figure.number,
    value: figure.value,
    unit: figure.unit,
    comparator: figure.comparator,
    kind: figure.kind,
    role: figure.role,
    roleName: ROLE_WORDS[figure.role].name,
    theme: figure.theme,
    quote: figure.quote,
    chapter: figure.chapter,
    chapterTitle: titles.get(figure.chapter) ?? '',
    paragraph: figure.paragraph,
    sentence: figure.sentence.id,
    url: addressOf(figure.chapter, figure.sentence.id),
    see: figure.see,
    conversion: conversion(figure) ?? null,
    note: figure.note ?? null,
  }));
}
