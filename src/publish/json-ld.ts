import type { Edition } from '../edition.ts';
import type { Chapter } from '../report/report.ts';
import { absolute } from '../site/url.ts';

type JsonLd = Readonly<Record<string, unknown>>;

/** schema.org description of the report this site republishes (https://schema.org/Report). */
export function reportJsonLd({ report, site }: Edition): JsonLd {
  const { provenance } = report;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': absolute('#report'),
    url: absolute(''),
    name: provenance.title,
    inLanguage: 'zh-Hans',
    datePublished: provenance.publishedOn,
    dateCreated: provenance.deliveredOn,
    author: provenance.speaker && {
      ...{ '@type': 'Person', name: provenance.speaker, jobTitle: provenance.speakerRole },
    },
    publisher: provenance.publisher && { '@type': 'Organization', name: provenance.publisher },
    isBasedOn: provenance.url,
    isPartOf: { '@type': 'WebSite', name: site.name, url: absolute('') },
  };
}

/** schema.org description of one chapter, as part of the report, which the home page describes. */
export function chapterJsonLd(edition: Edition, chapter: Chapter): JsonLd {
  const report = reportJsonLd(edition);
  const { '@type': type, '@id': id, url, name } = report;
  return {
    '@context': report['@context'],
    '@type': 'Report',
    url: absolute(`report/${chapter.id}/`),
    name: chapter.heading?.text ?? chapter.title,
    inLanguage: 'zh-Hans',
    datePublished: edition.report.provenance.publishedOn,
    author: report['author'],
    isBasedOn: edition.report.provenance.url,
    isPartOf: { '@type': type, '@id': id, url, name },
  };
}

/** JSON for a script element: `<` escaped so that no text can close the element. */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
