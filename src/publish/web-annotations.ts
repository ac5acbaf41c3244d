import type { OpenLayer, Statement } from '../annotate/layer.ts';
import type { Occurrence } from '../annotate/occurrence.ts';
import type { Edition } from '../edition.ts';
import { allText } from '../report/report.ts';
import type { Paragraph } from '../report/report.ts';
import { absolute } from '../site/url.ts';
import { citeReport } from './citation.ts';
import { citeSource } from './markdown.ts';
import { basesIn, basesInWords, LICENCE } from './notice.ts';
import { positionSelector, quoteSelector } from './quote-selector.ts';

type JsonLd = Readonly<Record<string, unknown>>;

/** Where the collection lies, under the base. */
export const ANNOTATIONS = 'download/annotations.jsonld';

const OURS = { type: 'TextualBody', format: 'text/plain', language: 'zh-Hans' } as const;

/**
 * All notes as a collection of Web Annotations (https://www.w3.org/TR/annotation-model/) on one
 * page: a note for each place of the text, which its paragraph's address, the quotation and the
 * position in the paragraph tell.
 */
export function webAnnotations(edition: Edition): JsonLd {
  const { report, site, releases, layers } = edition;
  const id = absolute(ANNOTATIONS);
  const { url } = report.provenance;
  const items = allText(report).flatMap((paragraph) =>
    layers.flatMap((open) =>
      (open.byParagraph.get(paragraph.id) ?? []).map((o) => annotation(open, paragraph, o)),
    ),
  );
  const bases = basesIn(edition);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${site.name}：《${report.provenance.title}》的注解`,
    creator: { type: 'Organization', name: site.name, homepage: absolute('') },
    'dcterms:issued': releases[0].date,
    'schema:version': String(releases[0].number),
    ...(url === undefined ? {} : { 'schema:isBasedOn': { id: url } }),
    'schema:citation': citeReport(report.provenance),
    'schema:copyrightNotice': LICENCE,
    ...(bases.length > 0 ? { 'schema:description': basesInWords(bases) } : {}),
    total: items.length,
    first: {
      id: `${id}#page-1`,
      type: 'AnnotationPage',
      partOf: { id, type: 'AnnotationCollection' },
      startIndex: 0,
      items,
    },
  };
}

function annotation(open: OpenLayer, paragraph: Paragraph, occurrence: Occurrence): JsonLd {
  const { id, chapter, text } = paragraph;
  const position = positionSelector(text, occurrence);
  return {
    id: `${absolute(ANNOTATIONS)}#${open.layer.name}-${id}-${position.start}`,
    type: 'Annotation',
    motivation: 'describing',
    body: bodies(open, occurrence.entry),
    target: {
      source: absolute(`report/${chapter}/#${id}`),
      selector: [quoteSelector(text, occurrence), position],
    },
  };
}

/** What is said, on what basis, and where more of it can be read. */
function bodies(open: OpenLayer, entry: string): JsonLd[] {
  const statement = open.statement(entry);
  const basis = basisOf(statement);
  return [
    { ...OURS, purpose: 'describing', value: statement.sentences.join('') },
    ...(basis === undefined ? [] : [{ ...OURS, purpose: 'assessing', value: basis }]),
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: absolute(open.look(entry).path),
    },
  ];
}

function basisOf({ basis, sources }: Statement): string | undefined {
  return basis && [basis.name, ...sources.map(citeSource)].join('；');
}
