/** What entries of an index can be chosen by, each a key of the address. */
export const FACETS = ['basis', 'scope', 'category'] as const;

/** A choice of an address; the empty value chooses all. */
export interface Choice {
  readonly facet: (typeof FACETS)[number];
  readonly value: string;
}

/**
 * The choices of an address that can be made, and whether it holds another.
 *
 * @param isKnown whether a value of a facet can be chosen
 */
export function choicesIn(
  search: string,
  isKnown: (facet: string, value: string) => boolean,
): { readonly known: readonly Choice[]; readonly mangled: boolean } {
  const params = new URLSearchParams(search);
  const asked = FACETS.map((facet): Choice => ({ facet, value: params.get(facet) ?? '' }));
  const known = asked.filter(({ facet, value }) => isKnown(facet, value));
  return { known, mangled: known.length < asked.length };
}
