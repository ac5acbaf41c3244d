import { normalize } from '../../report/normalize.ts';
import type { Span } from '../../report/span.ts';
import { element } from './element.ts';
import { choices, offers } from './suggestions.ts';
import { FAILURES, MESSAGES, places } from './messages.ts';
import { summary, summaryApart, summaryNothing } from './messages.ts';
import type {
  Answer,
  EntryHit,
  Found,
  Group,
  Nothing,
  SearchOutcome,
  Snippet,
} from '../engine/outcome.ts';
import type { Word } from '../engine/query.ts';
import type { ViewOptions } from './suggestions.ts';

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
      return { status, nodes: [element('p', { class: 'search-note' }, MESSAGES.instead, link)] };
    }
    case 'found':
      return viewFound(outcome, options);
    case 'nothing':
      return viewNothing(outcome, options);
  }
}

function viewFound(found: Found, options: ViewOptions): View {
  const { words, total, groups, weaker, unread, entries } = found;
  const apart = total === 0 && entries.length === 0;
  const note = total === 0 ? MESSAGES.weaker : MESSAGES.alsoWeaker;
  return {
    status: apart ? summaryApart(words, weaker.length) : summary(found, options.filtered === true),
    nodes: [
      ...notes(found),
      ...offers(found, options),
      ...entryList('search-entries', '我们的注解', entries, options),
      ...groups.map((group) => groupSection(group, words, options)),
      ...(weaker.length > 0 ? [element('p', { class: 'search-note' }, note)] : []),
      ...weaker.map((group) => groupSection(group, words, options)),
      ...(unread > 0 ? [more(unread)] : []),
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

function entryList(
  name: string,
  heading: string,
  entries: readonly EntryHit[],
  options: ViewOptions,
): HTMLElement[] {
  if (entries.length === 0) return [];
  const items = entries.map(({ kind, title, ranges, url, text }) => {
    const link = element('a', { href: options.href(url) }, ...marked(title, ranges));
    const label = element('span', { class: 'search-kind' }, kind);
    return element('li', {}, link, ' ', label, element('p', {}, text));
  });
  const title = element('h2', {}, heading);
  return [element('section', { class: name }, title, element('ul', {}, ...items))];
}

function groupSection(group: Group, words: readonly Word[], options: ViewOptions): HTMLElement {
  const count = element('span', { class: 'search-count' }, places(group.count));
  const items = group.snippets.map((snippet) => {
    const address = options.href(snippetPath(snippet, words));
    const link = element('a', { href: address }, ...marked(snippet.text, snippet.ranges));
    return element('li', {}, link);
  });
  const heading = element('h2', {}, group.title, ' ', count);
  return element('section', { class: 'search-group' }, heading, element('ol', {}, ...items));
}

/** Path of a sentence on its chapter's page; the query part alone leads there, without the hash. */
export function snippetPath({ id, chapter }: Snippet, words: readonly Word[]): string {
  // What was typed, if it leads to the same matches there; traditional characters would not.
  const sought = words.map(({ text, typed }) => (normalize(typed) === text ? typed : text));
  const query = new URLSearchParams({ s: id, q: sought.join(' ') }).toString();
  return `report/${encodeURIComponent(chapter)}/?${query}#${encodeURIComponent(id)}`;
}

/** Leads to the chapters that were not read for this answer; `data-more` marks its button. */
function more(unread: number): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'button', 'data-more': '' },
    '再看几章',
  );
  return element('p', { class: 'search-note' }, MESSAGES.unread(unread), ' ', button);
}

/** A text with its matches in `<mark>`. */
function marked(text: string, ranges: readonly Span[]): (Node | string)[] {
  let at = 0;
  const children: (Node | string)[] = [];
  for (const { start, end } of ranges) {
    children.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...children, text.slice(at)];
}
