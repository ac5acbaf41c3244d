import { element } from './element.ts';
import { marked, matchesOf } from './matches.ts';
import { FAILURES, MESSAGES } from './messages.ts';
import { summary, summaryApart, summaryNothing } from './messages.ts';
import { note, section } from './section.ts';
import type { ViewOptions } from './section.ts';
import { choices, offers } from './suggestions.ts';
import type { Answer, EntryHit, Found, Nothing, SearchOutcome } from '../engine/outcome.ts';

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
      return { status, nodes: [note(options, MESSAGES.instead, link)] };
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
  const apartly = total === 0 ? MESSAGES.weaker : MESSAGES.alsoWeaker;
  return {
    status: apart ? summaryApart(words, weaker.length) : summary(found, options.filtered === true),
    nodes: [
      ...notes(found, options),
      ...offers(found, options),
      ...groups.map((group) => matchesOf(group, words, options)),
      ...(weaker.length > 0 ? [note(options, apartly)] : []),
      ...weaker.map((group) => matchesOf(group, words, options)),
      ...(unread > 0 ? [more(unread, options)] : []),
      ...entryList('search-entries', MESSAGES.entries, entries, options),
    ],
  };
}

function viewNothing(nothing: Nothing, options: ViewOptions): View {
  const { words, parts, mentions } = nothing;
  const contents = element('a', { href: options.href('#contents') }, MESSAGES.contents);
  return {
    status: summaryNothing(words, options.filtered === true),
    nodes: [
      ...notes(nothing, options),
      ...offers(nothing, options),
      ...(parts.length > 0 ? [choices(MESSAGES.parts, parts, options)] : []),
      ...entryList('search-mentions', MESSAGES.mentions, mentions, options),
      note(options, contents),
    ],
  };
}

function notes({ cut, withoutIndex, incomplete }: Answer, options: ViewOptions): HTMLElement[] {
  const texts = [
    cut && MESSAGES.cut,
    withoutIndex && MESSAGES.withoutIndex,
    incomplete && MESSAGES.incomplete,
  ];
  return texts.flatMap((text) => (text ? [note(options, text)] : []));
}

/** Entries as the lines of an index: name, leader, kind; below it what the entry says. */
function entryList(
  kind: string,
  heading: string,
  entries: readonly EntryHit[],
  options: ViewOptions,
): HTMLElement[] {
  if (entries.length === 0) return [];
  const items = entries.map((entry) => {
    const { title, ranges, url, ours } = entry;
    const name = element('span', { class: ours ? 'name' : 'name ink' }, ...marked(title, ranges));
    const tail = element('span', { class: 'tail' }, entry.kind);
    const link = element('a', { href: options.href(url) }, name, ' ', tail);
    return element('li', {}, link, element('p', {}, entry.text));
  });
  const list = element('ul', { class: options.leaf ? 'index two' : 'index' }, ...items);
  return [section(kind, { heading, count: MESSAGES.entryCount(items.length) }, list, options)];
}

/** Leads to the chapters that were not read for this answer; `data-more` marks its button. */
function more(unread: number, options: ViewOptions): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'button', 'data-more': '' },
    '再看几章',
  );
  return note(options, MESSAGES.unread(unread), ' ', button);
}
