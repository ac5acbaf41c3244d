import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { contentIn } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { facetsOf } from '../../layers/terms/facets.ts';
import type { FacetValue } from '../../layers/terms/facets.ts';
import { terms } from '../../layers/terms/layer.ts';
import type { Terms } from '../../layers/terms/layer.ts';
import type { Glossary } from '../../layers/terms/load.ts';
import { basisLabel, meaning } from '../../layers/terms/note.ts';
import type { Entry, EntrySource } from '../../layers/terms/schema.ts';
import type { BookPage } from './xhtml.ts';

/** Name of the file that holds a category's entries. */
export function glossaryFile(slug: string): string {
  return `glossary-${slug}.xhtml`;
}

/** Where an entry stands in the book. */
export function entryAddress(
  { id, category }: Pick<Entry, 'id' | 'category'>,
  { categories }: Pick<Glossary, 'categories'>,
): string {
  const slug = categories.find(({ name }) => name === category)?.slug ?? '';
  return `${glossaryFile(slug)}#e-${id}`;
}

/** The whole glossary with facts and sources, a page for each category; none without entries. */
export function glossaryPages(edition: Edition): BookPage[] {
  const glossary = contentIn(edition, terms);
  const categories = facetsOf(glossary).find(({ id }) => id === 'category')?.values ?? [];
  return categories.map((category) => ({
    file: glossaryFile(category.slug),
    title: `名词解释：${category.name}`,
    body: [categorySection(category, glossary)],
  }));
}

function categorySection({ name, explanation, entries }: FacetValue, glossary: Terms): Element {
  return h('section', { 'epub:type': 'glossary', role: 'doc-glossary', ariaLabelledBy: 'title' }, [
    h('p', { class: 'ours where' }, '名词解释（编者写）'),
    h('h1', { id: 'title', class: 'ours' }, name),
    h('p', { class: 'ours' }, explanation),
    h(
      'dl',
      entries.flatMap((entry) => entryItem(entry, glossary)),
    ),
  ]);
}

function entryItem(entry: Entry, glossary: Terms): Element[] {
  const { id, term, short, status, scope, facts, sources } = entry;
  const ink = glossary.verbatim.has(id) ? {} : { class: 'ours' };
  const linked = (text: string): ElementContent[] =>
    meaning(text, id, glossary.findMentions, {
      here: new Set(),
      href: (path) => addressOf(path, glossary),
    });
  return [
    h('dt', { id: `e-${id}`, 'epub:type': 'glossterm' }, h('b', ink, term)),
    h('dd', { class: 'ours', 'epub:type': 'glossdef' }, [
      h('p', `${short}。`),
      h('p', { class: 'where' }, [basisLabel(status, glossary.statuses), ` 范围：${scope}`]),
      h(
        'ul',
        facts.map((fact) => h('li', linked(fact))),
      ),
      ...(sources.length > 0
        ? [h('p', { class: 'where' }, '出处'), h('ol', sources.map(cited))]
        : []),
    ]),
  ];
}

/** Where a path of the site, `glossary/<id>/`, leads in the book. */
function addressOf(path: string, glossary: Glossary): string {
  const id = path.split('/')[1] ?? '';
  const entry = glossary.byId.get(id);
  return entry ? entryAddress(entry, glossary) : '';
}

function cited({ title, publisher, date, url, supports, background }: EntrySource): Element {
  const name = `《${title}》`;
  return h('li', { class: 'where' }, [
    url === undefined ? name : h('a', { href: url }, name),
    `，${publisher}${date === undefined ? '' : `，${date}`}。`,
    `${background ? '只作背景：' : '用来说明：'}${supports}。`,
  ]);
}
