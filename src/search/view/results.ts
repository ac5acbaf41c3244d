import { element } from './element.ts';
import { directView } from './direct.ts';
import { entryList } from './entries.ts';
import { matchesOf } from './matches.ts';
import { FAILURES, MESSAGES, summary } from './messages.ts';
import { note } from './section.ts';
import type { ViewOptions } from './section.ts';
import { choices, spellings } from './suggestions.ts';
import type { Answer, Found, Nothing, SearchOutcome } from '../engine/outcome.ts';

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
  const { words, total, groups, weaker, unread, entries, topics, direct, spelled } = found;
  const [first, ...others] = entries;
  const annotations = first ? [first, ...topics, ...others] : topics;
  const shown = new Set(direct?.sentences.map(({ id }) => id));
  const told = groups.every(({ snippets }) => snippets.every(({ id }) => shown.has(id)));
  return {
    status: summary(found, options.filters),
    nodes: [
      ...notes(found, options),
      ...(direct ? [directView(direct, words, options)] : []),
      ...entryList('search-entries', MESSAGES.entries, annotations, options),
      ...(told ? [] : groups.map((group) => matchesOf(group, words, options))),
      ...(weaker.length > 0
        ? [note(options, total > 0 ? MESSAGES.alsoWeaker : MESSAGES.weaker)]
        : []),
      ...weaker.map((group) => matchesOf(group, words, options)),
      ...(unread > 0 ? [more(unread, options)] : []),
      ...spellings(spelled, options),
    ],
  };
}

function viewNothing(nothing: Nothing, options: ViewOptions): View {
  const { words, parts, mentions, spelled } = nothing;
  const everywhere = `search/?${new URLSearchParams({ q: words.map(({ typed }) => typed).join(' ') }).toString()}`;
  const { kind, chapter } = options.filters;
  const [path, label] =
    kind || chapter ? [everywhere, MESSAGES.everywhere] : ['#contents', MESSAGES.contents];
  return {
    status: summary(nothing, options.filters),
    nodes: [
      ...notes(nothing, options),
      ...spellings(spelled, options),
      ...(parts.length > 0 ? [choices(MESSAGES.parts, parts, options)] : []),
      ...entryList('search-mentions', MESSAGES.mentions, mentions, options),
      note(options, element('a', { href: options.href(path) }, label)),
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

/** Leads to the chapters that were not read for this answer; `data-more` marks its button. */
function more(unread: number, options: ViewOptions): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'button', 'data-more': '' },
    '再看几章',
  );
  return note(options, MESSAGES.unread(unread), ' ', button);
}
