import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { entriesIn } from '../../annotate/note.ts';
import { openIn } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { terms } from '../../layers/terms/layer.ts';
import type { Terms } from '../../layers/terms/layer.ts';
import { authorities, basisLabel } from '../../layers/terms/note.ts';
import type { Entry } from '../../layers/terms/schema.ts';
import { paragraphName } from '../../report/naming.ts';
import { chapterText } from '../../report/report.ts';
import type { Chapter, Paragraph } from '../../report/report.ts';
import { entryAddress } from './glossary-page.ts';

/** Id of an entry's note on a chapter's page. */
export function noteId(entry: string): string {
  return `n-${entry}`;
}

/**
 * The notes of a chapter's terms, in the order of their first use. Programs show each where its term
 * is touched, and those that cannot leave them at the chapter's end, with ways back.
 */
export function chapterNotes(edition: Edition, chapter: Chapter): ElementContent[] {
  const open = openIn(edition, terms);
  const text = chapterText(chapter);
  const notes = entriesIn(open, text).map((id) => {
    // An occurrence names an entry of its layer, which has it among its uses.
    const uses = open.byEntry.get(id)!.map(({ paragraph }) => paragraph);
    const here = new Set(uses.filter((paragraph) => text.includes(paragraph)));
    return note(open.content, open.content.byId.get(id)!, [...here]);
  });
  if (notes.length === 0) return [];
  const remark = '带虚点的词都有注：点一下词就能看，有的阅读软件把注排在这里。';
  return [
    h('section', { class: 'slip', ariaLabelledBy: 'notes' }, [
      h('h2', { id: 'notes', class: 'ours' }, '这一章的注（编者写）'),
      h('p', { class: 'ours where' }, remark),
      ...notes,
    ]),
  ];
}

function note(glossary: Terms, entry: Entry, uses: readonly Paragraph[]): ElementContent {
  const { id, term, short, status, scope } = entry;
  const said = authorities(entry);
  const title = h('b', glossary.verbatim.has(id) ? {} : { class: 'ours' }, term);
  return h('aside', { id: noteId(id), 'epub:type': 'footnote', role: 'doc-footnote' }, [
    h('p', [title, h('span', { class: 'ours' }, `：${short}。`)]),
    h('p', { class: 'ours' }, [
      basisLabel(status, glossary.statuses),
      ` ${said.length > 0 ? `据${said.join('、')}。` : ''}范围：${scope}。`,
      h('a', { href: entryAddress(entry, glossary) }, '详细解释'),
    ]),
    h('p', { class: 'ours back' }, ['回到原文', ...uses.flatMap(wayBack)]),
  ]);
}

function wayBack({ id, number }: Paragraph): (ElementContent | string)[] {
  return [' ', h('a', { href: `#${id}`, role: 'doc-backlink' }, paragraphName(number))];
}
