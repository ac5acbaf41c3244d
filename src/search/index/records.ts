import { allText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';
import type { EntryKind } from '../kind.ts';
import { normalize } from '../normalize.ts';

/** An entry of ours that search can find: a term, a figure, a place, a topic. */
export interface SearchDocument {
  /** Unique among the documents of its kind. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Id of the chapter it belongs to, if it belongs to one. */
  readonly chapter?: string;
  /** Path under the base path, without a leading slash, such as `glossary/x/`. */
  readonly url: string;
  readonly title: string;
  /** One or two sentences shown beneath the title. Not indexed, but see `SearchOutcome.mentions`. */
  readonly text: string;
  /** Other names it is found by. */
  readonly also?: readonly string[];
}

/** A stretch of the report that phrases are searched in: a paragraph, or a chapter's own heading. */
export interface Passage {
  /** Paragraph id; `<chapter id>-0` for the heading, so its one sentence is `<chapter id>-0-1`. */
  readonly id: string;
  readonly chapter: string;
  /** Texts of its sentences; together they are the whole passage. */
  readonly sentences: readonly string[];
}

/** One record as Pagefind gets it. */
export interface PagefindRecord {
  /** The record's number, by which it is known again; never shown. */
  readonly url: string;
  readonly content: string;
  readonly language: 'und';
  readonly filters: Record<string, string[]>;
}

/** The token that no query can hold: it keeps phrases from running from one name into the next. */
const BOUNDARY = '_';

/** The searchable passages of a report in reading order, each chapter's heading first. */
export function passagesOf(report: Report): Passage[] {
  return allText(report).map(({ id, chapter, sentences }) => ({
    id,
    chapter,
    sentences: sentences.map(({ text }) => text),
  }));
}

/** The Pagefind record of a passage; `number` counts over all records, from 0. */
export function passageRecord(passage: Passage, number: number): PagefindRecord {
  return {
    url: String(number),
    content: tokens(passage.sentences.join('')),
    language: 'und',
    filters: { kind: ['原文'], chapter: [passage.chapter] },
  };
}

/** The Pagefind record of an entry: its title and other names. */
export function documentRecord(document: SearchDocument, number: number): PagefindRecord {
  const { title, also = [], kind, chapter } = document;
  const names = [...new Set([title, ...also])].map(tokens).filter(Boolean);
  return {
    url: String(number),
    content: names.join(` ${BOUNDARY} `),
    language: 'und',
    filters: { kind: [kind], ...(chapter === undefined ? {} : { chapter: [chapter] }) },
  };
}

/** A text as Pagefind words: every character that counts is a word of its own. */
export function tokens(text: string): string {
  return [...normalize(text)].join(' ');
}
