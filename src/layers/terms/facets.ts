import type { Named } from './lists.ts';
import type { Entry } from './schema.ts';
import type { Glossary } from './load.ts';

/** One value entries can be filtered by. */
export interface FacetValue {
  /** The facet's name in addresses and data attributes. */
  readonly facet: 'basis' | 'scope' | 'category';
  /** The value in addresses. */
  readonly slug: string;
  /** The value as readers see it. */
  readonly name: string;
  readonly explanation: string;
  readonly entries: readonly Entry[];
}

/** One way of sorting entries out, with a plain name. */
export interface Facet {
  readonly id: FacetValue['facet'];
  readonly name: string;
  readonly values: readonly FacetValue[];
}

/** The three facets of a glossary: basis, scope, category; values without entries left out. */
export function facetsOf(glossary: Glossary): Facet[] {
  const { entries, statuses, scopes, categories } = glossary;
  const value = (
    facet: FacetValue['facet'],
    { name, slug, explanation }: Named,
    holds: (entry: Entry) => boolean,
  ): FacetValue => ({ facet, slug, name, explanation, entries: entries.filter(holds) });
  const facets: Facet[] = [
    {
      id: 'basis',
      name: '依据',
      values: statuses.map((s) => value('basis', s, ({ status }) => status === s.id)),
    },
    {
      id: 'scope',
      name: '用在哪里',
      values: scopes.map((s) => value('scope', s, ({ scope }) => scope === s.name)),
    },
    {
      id: 'category',
      name: '说的是什么',
      values: categories.map((c) => value('category', c, ({ category }) => category === c.name)),
    },
  ];
  return facets.map((facet) => ({
    ...facet,
    values: facet.values.filter((v) => v.entries.length > 0),
  }));
}

/** Path of the page that lists one value's entries. */
export function facetPath({ facet, slug: value }: FacetValue): string {
  return `glossary/${facet}/${value}/`;
}
