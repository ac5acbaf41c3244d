import type { Entry } from '../layers/terms/schema.ts';
import type { SiteText } from '../site/text.ts';
import { absolute } from '../site/url.ts';

/** schema.org description of the glossary (https://schema.org/DefinedTermSet). */
export function definedTermSetJsonLd(site: SiteText): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': absolute('glossary/'),
    url: absolute('glossary/'),
    name: `${site.name}：名词`,
    inLanguage: 'zh-Hans',
  };
}

/** schema.org description of one entry (https://schema.org/DefinedTerm). */
export function definedTermJsonLd(entry: Entry, site: SiteText): Readonly<Record<string, unknown>> {
  const { '@context': context, ...set } = definedTermSetJsonLd(site);
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    '@id': absolute(`glossary/${entry.id}/`),
    url: absolute(`glossary/${entry.id}/`),
    name: entry.term,
    alternateName: entry.matches.filter((match) => match !== entry.term),
    description: `${entry.short}。`,
    inLanguage: 'zh-Hans',
    inDefinedTermSet: set,
  };
}
