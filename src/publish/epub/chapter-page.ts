import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { arrangeWords } from '../../annotate/arrange.ts';
import { renderWords } from '../../annotate/render.ts';
import type { Mark, WordNode } from '../../annotate/render.ts';
import { openIn } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { terms } from '../../layers/terms/layer.ts';
import { paragraphName } from '../../report/naming.ts';
import type { Chapter, Paragraph } from '../../report/report.ts';
import { chineseNumeral } from '../../site/numerals.ts';
import { chapterNotes, noteId } from './chapter-notes.ts';
import type { BookPage } from './xhtml.ts';

/** Attribute of every element whose whole text is the report's, and of no other. */
const REPORT = { 'data-report': '' };

/** Name of a chapter's file. */
export function chapterFile({ id }: Pick<Chapter, 'id'>): string {
  return `chapter-${id}.xhtml`;
}

/** A chapter: where it stands, its heading, its digest, its paragraphs, and the notes of its terms. */
export function chapterPage(edition: Edition, chapter: Chapter): BookPage {
  const part = edition.report.parts.find(({ id }) => id === chapter.part);
  return {
    file: chapterFile(chapter),
    title: chapter.title,
    body: [
      h('section', { 'epub:type': 'chapter', role: 'doc-chapter', ariaLabelledBy: 'title' }, [
        h('p', { class: 'ours where' }, part?.name),
        ...chapterHeading(edition, chapter),
        ...digest(chapter),
        ...chapter.paragraphs.map((paragraph) => paragraphOf(edition, paragraph)),
        ...chapterNotes(edition, chapter),
      ]),
    ],
  };
}

function chapterHeading(edition: Edition, chapter: Chapter): ElementContent[] {
  const { heading, item = '', title } = chapter;
  if (heading) {
    const { lead, body } = arrangeWords(heading, marksIn(edition, heading));
    const above = lead.length > 0 ? [...words(lead, heading), h('br')] : [];
    const own = [...above, ...words(body, heading)];
    return [h('div', { id: heading.id }, [h('h1', { id: 'title', ...REPORT }, own)])];
  }
  return [
    h('p', { class: 'ours' }, [h('span', { class: 'label' }, '编者拟题')]),
    h('h1', { id: 'title', class: 'ours' }, item + title),
  ];
}

function digest({ digest: points, paragraphs }: Chapter): Element[] {
  if (points.length === 0) return [];
  const single = paragraphs.length === 1;
  const items = points.map(({ text, paragraph }) =>
    h('li', [
      `${text} `,
      ...(single
        ? []
        : [h('a', { href: `#${paragraphs[paragraph - 1]!.id}` }, `见${paragraphName(paragraph)}`)]),
    ]),
  );
  return [
    h('section', { class: 'slip ours', ariaLabelledBy: 'digest' }, [
      h('h2', { id: 'digest' }, '大意（编者写）'),
      h('ul', items),
    ]),
  ];
}

/** A paragraph after its number, which brackets mark as ours; its lead runs into it. */
function paragraphOf(edition: Edition, paragraph: Paragraph): Element {
  const { id, number, leadLength } = paragraph;
  const { lead, body } = arrangeWords(paragraph, marksIn(edition, paragraph));
  return h('div', { class: 'paragraph', id }, [
    h('span', { class: 'number ours' }, `〔${chineseNumeral(number)}〕`),
    ...(leadLength > 0 ? [h('h2', REPORT, words(lead, paragraph))] : []),
    h('p', REPORT, words(body, paragraph)),
  ]);
}

function marksIn(edition: Edition, { id }: Paragraph) {
  return [openIn(edition, terms).byParagraph.get(id) ?? []];
}

function words(nodes: readonly WordNode[], { text }: Paragraph): ElementContent[] {
  return renderWords(nodes, text, ({ entry }): Mark => {
    const classes = ['term'];
    return { classes, href: `#${noteId(entry)}`, keptInLink: false, yields: false };
  }).map(noteReferences);
}

/** What programs know the way to a note by. */
function noteReferences(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map(noteReferences);
  if (node.tagName !== 'a') return { ...node, children };
  const properties = { ...node.properties, 'epub:type': 'noteref', role: 'doc-noteref' };
  return { ...node, properties, children };
}
