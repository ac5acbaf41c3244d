import { createHash } from 'node:crypto';
import type { Edition } from '../../edition.ts';
import { citeReport } from '../citation.ts';
import { LICENCE } from '../notice.ts';
import { escapeXml, LANGUAGE } from './xhtml.ts';

/** A file of the book as its package lists it. */
export interface PackageItem {
  readonly file: string;
  readonly mediaType: string;
  /** What it is to the package: `nav`, `cover-image`. */
  readonly properties?: string;
  /** Whether it is read in its turn, in the order of the list. */
  readonly inSpine: boolean;
}

/** What can be perceived how: the terms of schema.org that EPUB Accessibility 1.1, 2.2 asks for. */
const ACCESSIBILITY = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    '除封面外全是文字，可以放大、换字体、朗读；目录分部分和章；编者写的话除了颜色，还有标签、竖线或括号；注和原文互相有链接。',
  ],
] as const;

/**
 * A name for the book that no other book has and every edition of it keeps: a UUID made from the
 * source's checksum (RFC 9562, version 8).
 */
export function bookId({ report }: Pick<Edition, 'report'>): string {
  const hex = createHash('sha256').update(`epub:${report.provenance.sha256}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
}

/** The package document of EPUB 3.3: metadata, the list of files, and their order. */
export function packageDocument(edition: Edition, items: readonly PackageItem[]): string {
  const listed = items.map((item, index) => ({ ...item, id: `item-${index + 1}` }));
  const manifest = listed.map(({ id, file, mediaType, properties }) => {
    const more = properties === undefined ? '' : ` properties="${properties}"`;
    return `<item id="${id}" href="${file}" media-type="${mediaType}"${more}/>`;
  });
  const idOf = (wanted: (item: PackageItem) => boolean): string => listed.find(wanted)?.id ?? '';
  const ncx = idOf(({ mediaType }) => mediaType === 'application/x-dtbncx+xml');
  const cover = idOf(({ properties }) => properties === 'cover-image');
  const spine = listed.filter(({ inSpine }) => inSpine).map(({ id }) => `<itemref idref="${id}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" ' +
      `xml:lang="${LANGUAGE}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...metadata(edition),
    `<meta name="cover" content="${cover}"/>`,
    '</metadata>',
    `<manifest>${manifest.join('\n')}</manifest>`,
    `<spine toc="${ncx}" page-progression-direction="ltr">${spine.join('')}</spine>`,
    '</package>',
    '',
  ].join('\n');
}

/** The report's author, where he is known, is the author, whoever made the book its annotator and publisher. */
function metadata(edition: Edition): string[] {
  const { report, site, releases } = edition;
  const { title, speaker, url = '' } = report.provenance;
  const [{ date, number }] = releases;
  const role = (id: string, code: string): string =>
    `<meta refines="#${id}" property="role" scheme="marc:relators">${code}</meta>`;
  return [
    `<dc:identifier id="book-id">${bookId(edition)}</dc:identifier>`,
    `<dc:title>${escapeXml(`${title}（${site.name}）`)}</dc:title>`,
    `<dc:language>${LANGUAGE}</dc:language>`,
    ...(speaker === undefined
      ? []
      : [`<dc:creator id="author">${escapeXml(speaker)}</dc:creator>`, role('author', 'aut')]),
    `<dc:contributor id="annotator">${escapeXml(site.name)}</dc:contributor>`,
    role('annotator', 'ann'),
    `<dc:publisher>${escapeXml(site.name)}</dc:publisher>`,
    `<dc:date>${date}</dc:date>`,
    `<dc:description>${escapeXml(site.description)}</dc:description>`,
    `<dc:source>${escapeXml(`${citeReport(report.provenance)}${url}`)}</dc:source>`,
    `<dc:rights>${escapeXml(LICENCE)}</dc:rights>`,
    `<meta property="dcterms:modified">${date}T00:00:00Z</meta>`,
    `<meta property="schema:version">${number}</meta>`,
    ...ACCESSIBILITY.map(([term, value]) => `<meta property="schema:${term}">${value}</meta>`),
  ];
}
