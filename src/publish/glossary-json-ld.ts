import type { Entry } from '../layers/terms/schema.ts';
import { edition } from '../edition.ts';
import { absolute } from '../site/url.ts';

/** schema.org description of the glossary (https://schema.org/DefinedTermSet). */
export function definedTermSetJsonLd(): Readonly<Record<string, unknown>> {
  const { site } = edition();
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
export function definedTermJsonLd(entry: Entry): Readonly<Record<string, unknown>> {
  const { '@context': context, ...set } = definedTermSetJsonLd();
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
