import type {
  FootnoteDefinition,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Source, Statement } from '../annotate/layer.ts';
import type { NoticeLine } from './notice.ts';

/** An address in words of ours. */
const ADDRESS = /(https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+)/;

const EXTENSIONS = [gfmToMarkdown()];

/** Writes blocks as Markdown with footnotes (GitHub's), every sign of a text escaped that needs it. */
export function markdown(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    { bullet: '-', listItemIndent: 'one', extensions: EXTENSIONS },
  );
}

/** A heading of that level. */
export function heading(
  depth: 1 | 2 | 3,
  ...children: readonly (string | PhrasingContent)[]
): RootContent {
  return { type: 'heading', depth, children: children.flatMap(phrasing) };
}

/** A paragraph. */
export function paragraph(...children: readonly (string | PhrasingContent)[]): Paragraph {
  return { type: 'paragraph', children: children.flatMap(phrasing) };
}

/** A link. */
export function link(url: string, words: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}

/** A list of lines. */
export function list(items: readonly (readonly (string | PhrasingContent)[])[]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', children: [paragraph(...item)] })),
  };
}

/** Words of ours among the report's: set off as a quotation, which the report never is. */
export function ours(...children: readonly (Paragraph | List)[]): RootContent {
  return { type: 'blockquote', children: [...children] };
}

/** What the file says of itself. */
export function noticeList(notice: readonly NoticeLine[]): List {
  return list(notice.map(({ label, text }) => [`${label}：${text}`]));
}

/** A footnote. */
export function footnote(id: string, ...children: readonly Paragraph[]): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: id, label: id, children: [...children] };
}

/** A statement's basis and sources in one line; empty where it has none. */
export function basisLine({ basis, sources }: Statement): string {
  if (!basis) return '';
  const cited = sources.map(citeSource);
  return `依据：${basis.name}${cited.length > 0 ? `。${cited.join('；')}` : ''}。`;
}

/** A statement's basis and, where it rests on sources, who published them; empty where it has none. */
export function basisInBrief({ basis, sources }: Statement): string {
  if (!basis) return '';
  const publishers = sources.filter(({ background }) => !background).map((s) => s.publisher);
  const named = publishers.length > 0 ? `据${[...new Set(publishers)].join('、')}。` : '';
  return `依据：${basis.name}。${named}`;
}

/** A source as it is cited in a line of text. */
export function citeSource({ title, publisher, date, url, background }: Source): string {
  const parts = [publisher, `《${title}》`, date ?? '', background ? '（背景）' : ''];
  return parts.join('') + (url === undefined ? '' : ` ${url} `);
}

/** Words of ours, with the addresses in them as links; anything else as it is. */
function phrasing(child: string | PhrasingContent): PhrasingContent[] {
  if (typeof child !== 'string') return [child];
  return child
    .split(ADDRESS)
    .filter(Boolean)
    .map((part) => (/^https?:/.test(part) ? link(part, part) : { type: 'text', value: part }));
}
