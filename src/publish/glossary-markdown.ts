import type { OpenLayer } from '../annotate/layer.ts';
import type { Edition } from '../edition.ts';
import { absolute } from '../site/url.ts';
import { basisLine, heading, link, list, markdown, noticeList, ours } from './markdown.ts';
import { noticeOfNotes } from './notice.ts';

/** Everything we say of the entries of all layers, with basis and sources, as Markdown. */
export function notesMarkdown(edition: Edition): string {
  const { site, layers } = edition;
  const listed = layers.filter(({ entries }) => entries.length > 0);
  return markdown([
    heading(1, `${site.name}：${listed.map(({ layer }) => layer.title).join('、')}`),
    ours(noticeList(noticeOfNotes(edition))),
    ...listed.flatMap((open) => [
      heading(2, open.layer.title),
      ...open.entries.flatMap(({ id, title }) => entryBlocks(open, id, title)),
    ]),
  ]);
}

function entryBlocks(open: OpenLayer, id: string, title: string) {
  const statement = open.statement(id);
  const basis = basisLine(statement);
  return [
    heading(3, link(absolute(open.look(id).path), title)),
    list([...statement.sentences.map((sentence) => [sentence]), ...(basis ? [[basis]] : [])]),
  ];
}
