import type { Glossary } from '../../../../src/layers/terms/load.ts';
import type { Entry } from '../../../../src/layers/terms/schema.ts';

/** An entry that is found by its own heading, with what matters to a test. */
export function entry(id: string, more: Partial<Entry> = {}): Entry {
  const { term = id } = more;
  return {
    ...{ id, term, matches: [term], category: '民生', scope: '示例区', importance: 'more' },
    ...{ status: 'general', short: '意思', facts: ['事实'], sources: [], related: [] },
    ...more,
  };
}

/** A glossary of these entries; its lists are the names in `lists`, each its own slug. */
export function glossaryOf(
  entries: readonly Entry[],
  lists: Partial<Record<'categories' | 'scopes' | 'statuses', readonly string[]>> = {},
): Glossary {
  const named = (names: readonly string[] = []) =>
    names.map((name) => ({ name, slug: `slug-${name}`, explanation: `何谓${name}` }));
  return {
    entries,
    byId: new Map(entries.map((each) => [each.id, each])),
    categories: named(lists.categories),
    scopes: named(lists.scopes),
    statuses: named(lists.statuses).map((value) => ({ ...value, id: value.name as 'general' })),
    exclusions: [],
  };
}
