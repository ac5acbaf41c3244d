import type { Report } from '../report/report.ts';
import type { Comparator, Role } from '../layers/figures/schema.ts';
import type { Figures } from '../layers/figures/locate.ts';
import { conversion, ROLE_WORDS } from '../layers/figures/wording.ts';

/** A figure as published for machines. */
export interface FigureRecord {
  readonly id: string;
  readonly label: string;
  /** The number as the report words it. */
  readonly number: string;
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly comparator: Comparator;
  readonly kind: string;
  readonly role: Role;
  readonly roleName: string;
  readonly theme: string;
  /** The statement, verbatim. */
  readonly quote: string;
  readonly chapter: string;
  readonly chapterTitle: string;
  readonly paragraph: string;
  readonly sentence: string;
  /** Address of the sentence. */
  readonly url: string;
  readonly see: readonly string[];
  /** Ours: the figure in another measure. */
  readonly conversion: string | null;
  /** Ours: a remark on the wording. */
  readonly note: string | null;
}

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
