import type { OpenLayer } from '../annotate/layer.ts';
import { contentIn } from '../edition.ts';
import type { Edition } from '../edition.ts';
import { figures } from '../layers/figures/layer.ts';
import { places } from '../layers/places/layer.ts';
import { terms } from '../layers/terms/layer.ts';
import { chapterText, leadOf } from '../report/report.ts';
import type { Chapter, Paragraph, Report } from '../report/report.ts';
import type { Span } from '../report/span.ts';
import { absolute } from '../site/url.ts';
import { citeReport } from './citation.ts';
import { codePoints } from './code-points.ts';
import { figureRecords } from './figure-record.ts';
import { LICENCE } from './notice.ts';
import type { ReportData } from './report-schema.ts';

type LayerData = ReportData['layers'][number];
type ChapterData = ReportData['report']['parts'][number]['chapters'][number];
type ParagraphData = ChapterData['paragraphs'][number];

/** Where the schema of the data lies, under the base. */
export const REPORT_SCHEMA = 'download/report.schema.json';

/** The whole edition as data. Offsets are code points of a paragraph's text, `end` exclusive. */
export function reportData(edition: Edition): ReportData {
  const { report, site, releases, layers, topics } = edition;
  const [release] = releases;
  const { number, date, what } = release;
  return {
    $schema: absolute(REPORT_SCHEMA),
    edition: { site: site.name, url: absolute(''), number, date, what },
    source: report.provenance,
    citation: citeReport(report.provenance),
    licence: LICENCE,
    report: {
      characters: report.characters,
      parts: report.parts.map(({ id, name, chapters }) => {
        return { id, name, chapters: chapters.map(chapterData) };
      }),
    },
    layers: layers
      .filter(({ entries }) => entries.length > 0)
      .map((open) => layerData(open, report)),
    glossary: glossaryData(edition),
    figures: figureRecords(report, contentIn(edition, figures), sentenceUrl),
    places: placesData(edition),
    topics: topics.views.map(({ topic: { id, name, question, sentences, silent } }) => ({
      ...{ id, url: absolute(`topics/${id}/`), name, question, silent },
      sentences: sentences.map(({ id: sentence, gloss = null }) => ({ id: sentence, gloss })),
    })),
  };
}

function sentenceUrl(chapter: string, id: string): string {
  return absolute(`report/${chapter}/#${id}`);
}

function chapterData(chapter: Chapter): ChapterData {
  const { id, item = null, title, titleIsEditorial, digest, heading, paragraphs } = chapter;
  return {
    ...{ id, url: absolute(`report/${id}/`), item, title, titleIsEditorial },
    heading: heading ? paragraphData(heading) : null,
    digest: digest.map(({ text, paragraph }) => ({ text, paragraph })),
    paragraphs: paragraphs.map(paragraphData),
  };
}

function paragraphData(paragraph: Paragraph): ParagraphData {
  const { id, chapter, number, text, sentences } = paragraph;
  return {
    ...{ id, number, url: sentenceUrl(chapter, id), lead: leadOf(paragraph), text },
    sentences: sentences.map((sentence) => ({
      ...{ id: sentence.id, url: sentenceUrl(chapter, sentence.id) },
      ...inCodePoints(text, sentence),
      text: sentence.text,
    })),
  };
}

function layerData(open: OpenLayer, report: Report): LayerData {
  const { name, title, path } = open.layer;
  const sentences = new Map(
    [...open.byEntry.values()].flat().map((use) => [use.occurrence, use.sentence.id]),
  );
  return {
    ...{ name, title, url: absolute(path) },
    entries: open.entries.map(({ id, title: called }) => {
      const { sentences: says, basis = null, sources } = open.statement(id);
      const url = absolute(open.look(id).path);
      return { id, url, title: called, says: [...says], basis, sources: [...sources] };
    }),
    occurrences: report.chapters.flatMap(chapterText).flatMap(({ id: paragraph, text }) =>
      (open.byParagraph.get(paragraph) ?? []).map((occurrence) => ({
        ...{ entry: occurrence.entry, paragraph, sentence: sentences.get(occurrence)! },
        ...inCodePoints(text, occurrence),
        text: occurrence.text,
      })),
    ),
  };
}

function inCodePoints(text: string, { start, end }: Span): Span {
  return { start: codePoints(text, start), end: codePoints(text, end) };
}

function glossaryData(edition: Edition): ReportData['glossary'] {
  const { categories, scopes, entries } = contentIn(edition, terms);
  return {
    categories: [...categories],
    scopes: scopes.map(({ name, slug, explanation }) => ({ name, slug, explanation })),
    entries: entries.map(({ id, matches, category, scope, importance, related }) => {
      return { id, matches, category, scope, importance, related };
    }),
  };
}

function placesData(edition: Edition): ReportData['places'] {
  const { kinds, all } = contentIn(edition, places);
  return {
    kinds: kinds.map(({ id, name, explanation }) => ({ id, name, explanation })),
    entries: all.map(({ id, matches, kind, within = null, glossary = null }) => {
      return { id, matches, kind, within, glossary };
    }),
  };
}
