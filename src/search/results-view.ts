import type { Span } from '../annotate/span.ts';
import { element } from './element.ts';
import type { Child } from './element.ts';
import { FAILURES, INSTEAD, MESSAGES, places } from './messages.ts';
import { summary, summaryApart, summaryNothing } from './messages.ts';
import type { Answer, EntryHit, Extract, Found, Group, Nothing, SearchOutcome } from './outcome.ts';
import type { Part } from './suggest.ts';

/** How the view makes addresses. */
export interface ViewOptions {
  /** Address of a path (no leading slash) under the base path. */
  readonly href: (path: string) => string;
  /** Whether filters are set, for the wording when nothing is found. */
  readonly filtered?: boolean;
}

/** An outcome as nodes, and its one-line summary for the status line. */
export interface View {
  readonly status: string;
  readonly nodes: readonly Node[];
}

/**
 * Turns an outcome into nodes: headings, lists and links, all text as text. Links that start
 * another search carry `data-search` with its query. Undefined for a superseded outcome, which
 * must leave the page as it is.
 */
export function renderOutcome(outcome: SearchOutcome, options: ViewOptions): View | undefined {
  switch (outcome.state) {
    case 'superseded':
      return undefined;
    case 'blank':
    case 'punctuation':
      return { status: MESSAGES[outcome.state], nodes: [] };
    case 'failed': {
      const link = element('a', { href: options.href('full/') }, '打开全文');
      const status = FAILURES[outcome.failure];
      return { status, nodes: [element('p', { class: 'search-note' }, INSTEAD, link)] };
    }
    case 'found':
      return viewFound(outcome, options);
    case 'nothing':
      return viewNothing(outcome, options);
  }
}

function viewFound(found: Found, options: ViewOptions): View {
  const { words, total, groups, weaker, entries } = found;
  const apart = total === 0 && entries.length === 0;
  const note = total === 0 ? MESSAGES.weaker : MESSAGES.alsoWeaker;
  return {
    status: apart ? summaryApart(words, weaker.length) : summary(words, total, entries.length),
    nodes: [
      ...notes(found),
      ...offers(found, options),
      ...entryList('search-entries', '我们的注解', entries, options),
      ...groups.map((group) => groupSection(group, words, options)),
      ...(weaker.length > 0 ? [element('p', { class: 'search-note' }, note)] : []),
      ...weaker.map((group) => groupSection(group, words, options)),
    ],
  };
}

function viewNothing(nothing: Nothing, options: ViewOptions): View {
  const { words, parts, mentions } = nothing;
  const contents = element('a', { href: options.href('#contents') }, MESSAGES.contents);
  return {
    status: summaryNothing(words, options.filtered === true),
    nodes: [
      ...notes(nothing),
      ...offers(nothing, options),
      ...(parts.length > 0 ? [choices(MESSAGES.parts, parts, options)] : []),
      ...entryList('search-mentions', MESSAGES.mentions, mentions, options),
      element('p', { class: 'search-note' }, contents),
    ],
  };
}

function notes({ cut, withoutIndex, incomplete }: Answer): HTMLElement[] {
  const texts = [
    cut && MESSAGES.cut,
    withoutIndex && MESSAGES.withoutIndex,
    incomplete && MESSAGES.incomplete,
  ];
  return texts.flatMap((text) => (text ? [element('p', { class: 'search-note' }, text)] : []));
}

function offers({ everyday, spelled }: Answer, options: ViewOptions): HTMLElement[] {
  const lists = everyday.map(({ word, phrases }) =>
    choices(`“${word}”，${MESSAGES.everyday}`, phrases, options),
  );
  if (spelled.length === 0) return lists;
  const links = spelled.map(({ title, url }) =>
    element(
      'li',
      {},
      searchLink(title, options),
      ' ',
      element('a', { href: options.href(url) }, '看注解'),
    ),
  );
  return [...lists, offer(MESSAGES.spelled, links)];
}

function choices(heading: string, parts: readonly Part[], options: ViewOptions): HTMLElement {
  return offer(
    heading,
    parts.map(({ text, count }) => {
      const number = element('span', { class: 'search-count' }, places(count));
      return element('li', {}, searchLink(text, options), ' ', number);
    }),
  );
}

function offer(heading: string, items: readonly HTMLElement[]): HTMLElement {
  const title = element('h2', {}, heading);
  return element('section', { class: 'search-offer' }, title, element('ul', {}, ...items));
}

function searchLink(query: string, { href }: ViewOptions): HTMLElement {
  const address = href(`search/?${new URLSearchParams({ q: query }).toString()}`);
  return element('a', { href: address, 'data-search': query }, query);
}

function entryList(
  name: string,
  heading: string,
  entries: readonly EntryHit[],
  { href }: ViewOptions,
): HTMLElement[] {
  if (entries.length === 0) return [];
  const items = entries.map(({ kind, title, ranges, url, text }) => {
    const link = element('a', { href: href(url) }, ...marked(title, ranges));
    const label = element('span', { class: 'search-kind' }, kind);
    return element('li', {}, link, ' ', label, element('p', {}, text));
  });
  const title = element('h2', {}, heading);
  return [element('section', { class: name }, title, element('ul', {}, ...items))];
}

function groupSection(group: Group, words: readonly string[], options: ViewOptions): HTMLElement {
  const count = element('span', { class: 'search-count' }, places(group.count));
  const items = group.extracts.map((extract) => {
    const link = element('a', { href: options.href(extractPath(extract, words)) });
    link.append(...marked(extract.text, extract.ranges));
    return element('li', {}, link);
  });
  const heading = element('h2', {}, group.title, ' ', count);
  return element('section', { class: 'search-group' }, heading, element('ol', {}, ...items));
}

/** Path of a sentence on its chapter's page; the query part alone leads there, without the hash. */
export function extractPath({ id, chapter }: Extract, words: readonly string[]): string {
  const query = new URLSearchParams({ s: id, q: words.join(' ') }).toString();
  return `report/${encodeURIComponent(chapter)}/?${query}#${encodeURIComponent(id)}`;
}

/** A text with its matches in `<mark>`. */
function marked(text: string, ranges: readonly Span[]): Child[] {
  let at = 0;
  const children: Child[] = [];
  for (const { start, end } of ranges) {
    children.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...children, text.slice(at)];
}
