import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NoteContext } from '../../annotate/layer.ts';
import { wayBack } from '../../annotate/way-back.ts';
import type { MentionFinder } from './mentions.ts';
import type { StatusName } from './lists.ts';
import type { Entry, EntrySource, Status } from './schema.ts';

/** Where the terms in a text of ours lead. */
export interface MentionLinks {
  readonly href: (path: string) => string;
  /** Ids of the entries that have a note on this page; the others link to their own page. */
  readonly here: ReadonlySet<string>;
}

/**
 * A text of ours, a short meaning or a fact, with links on the terms of other entries in it.
 *
 * @param own id of the entry that the text belongs to
 */
export function meaning(
  text: string,
  own: string,
  findMentions: MentionFinder,
  { href, here }: MentionLinks,
): ElementContent[] {
  let at = 0;
  const parts = findMentions(text, own).flatMap(({ start, end, entry }) => {
    const before = text.slice(at, start);
    at = end;
    const to = here.has(entry) ? `#n-${entry}` : href(`glossary/${entry}/`);
    return [before, h('a', { class: 'mention', href: to }, text.slice(start, end))];
  });
  return h('p', [...parts, text.slice(at)]).children;
}

/** The label of a basis. */
export function basisLabel(status: Status, statuses: readonly StatusName[]): ElementContent {
  const name = statuses.find(({ id }) => id === status)?.name ?? '';
  return h('span', { class: 'label' }, name);
}

/**
 * Who published what an entry rests on, each once; empty where it rests on no source. What else is to
 * be said of a publisher, such as where a reprint was seen, stands on the entry's page.
 */
export function authorities({ status, sources }: Pick<Entry, 'status' | 'sources'>): string[] {
  if (status !== 'sourced') return [];
  return [...new Set(sources.filter(({ background }) => !background).map(nameOf))];
}

function nameOf({ publisher }: EntrySource): string {
  return publisher.replace(/（[^（）]*）/gu, '');
}

/** The note of an entry: its meaning, its basis with who it rests on, and the ways on. */
export function termNote(
  entry: Entry,
  statuses: readonly StatusName[],
  findMentions: MentionFinder,
  context: NoteContext,
): ElementContent[] {
  const { id, term, short, status, scope } = entry;
  const { href, yielded } = context;
  const said = authorities(entry);
  return [
    h('p', { class: 'short' }, [...meaning(short, id, findMentions, context), '。']),
    h('p', { class: 'meta' }, [
      basisLabel(status, statuses),
      ` ${said.length > 0 ? `据${said.join('、')}。` : ''}范围：${scope} `,
      h('a', { href: href(`glossary/${id}/`), ariaLabel: `${term}：详细解释` }, '详细解释'),
      ...yielded.flatMap(({ label, path }) => [' ', h('a', { href: href(path) }, label)]),
    ]),
    ...wayBack(context),
  ];
}
