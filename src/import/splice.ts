import { stringify } from 'yaml';
import type { ChapterFile } from '../report/chapter-file.ts';
import type { AlignedChapter, AlignedParagraph } from './alignment.ts';
import { escaped, paragraphBlocks } from './chapter-text.ts';
import { setLines } from './front-lines.ts';
import type { Setting } from './front-lines.ts';
import { keysAfter, writtenKeys } from './new-keys.ts';

/** Where a chapter stands now. */
export interface Standing {
  /** 1-based position in the report. */
  readonly order: number;
  /** Id of its part. */
  readonly part: string;
}

/**
 * A chapter's file after a new text came over it. Of its settings only what has to change does; a
 * paragraph whose words stay stands in it as it was written; one whose words changed loses what an
 * editor decided in it by hand.
 *
 * @param text the file as it was
 */
export function spliceChapter(
  text: string,
  old: ChapterFile,
  chapter: AlignedChapter,
  standing: Standing,
): string {
  const [, open = '', front = '', close = '', body = ''] = CHAPTER.exec(text) ?? [];
  const keys = keysAfter(old, chapter.paragraphs);
  const gone = keys.gone.map((end) => `'${end}'`).join(', ');
  const settings: Setting[] = [
    ['order', String(standing.order)],
    ['part', standing.part],
    ['paragraphs', writtenKeys(keys.paragraphs)],
    ['gone', gone === '' ? undefined : `[${gone}]`],
  ];
  const changed = settings.filter(([key, value]) => value !== writtenIn(old, key as Written));
  const titled = setTitle(front, old, chapter);
  return open + setLines(titled, changed, 'digest') + close + bodyOf(text, body, old, chapter);
}

/** The lines around the settings, the settings, and what stands below them. */
const CHAPTER = /^(\ufeff?---\r?\n)([^]*?)(^---[^\n]*\n)([^]*)$/mu;

type Written = 'order' | 'part' | 'paragraphs' | 'gone';

/** What a setting is now, as it would be written. */
function writtenIn({ frontmatter }: ChapterFile, key: Written): string | undefined {
  const { order, part, paragraphs, gone } = frontmatter;
  if (key === 'order') return String(order);
  if (key === 'part') return part;
  if (key === 'gone') return gone && `[${gone.map((end) => `'${end}'`).join(', ')}]`;
  const keys = paragraphs?.map((one) => (typeof one === 'number' ? { number: one } : one));
  return keys && writtenKeys(keys);
}

/** What a chapter is called now that its heading is there, or gone, or reads otherwise. */
export function titleAfter(
  { frontmatter: { title, item, titleIsEditorial } }: ChapterFile,
  { headings, raw }: AlignedChapter,
): { readonly title: string; readonly item?: string | undefined; readonly ours: boolean } {
  const heading = headings.join('');
  if (heading === '') return { title, item, ours: true };
  const fits = heading.includes(title) && heading.startsWith(item ?? '');
  if (fits && !titleIsEditorial) {
    return { title, item, ours: false };
  }
  return { title: raw.title, item: raw.item, ours: false };
}

function setTitle(front: string, old: ChapterFile, chapter: AlignedChapter): string {
  const { title, item, titleIsEditorial } = old.frontmatter;
  const after = titleAfter(old, chapter);
  const settings: Setting[] = [];
  if (after.item !== item) settings.push(['item', after.item && inYaml(after.item)]);
  if (after.title !== title) {
    // What an editor wrote stays, for whoever looks for it.
    settings.push(['title', `${inYaml(after.title)}\n# title: ${title}`]);
  }
  if (after.ours !== titleIsEditorial) settings.push(['titleIsEditorial', String(after.ours)]);
  return setLines(front, settings, 'title');
}

function inYaml(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** The text below the settings: every block that stays as it was written. */
function bodyOf(text: string, body: string, old: ChapterFile, chapter: AlignedChapter): string {
  const { headings, paragraphs } = chapter;
  const heading = headings.join('');
  const sameHeading = heading === (old.heading?.text ?? '');
  const same = paragraphs.every(({ was, same: kept }, at) => kept && was === at);
  if (sameHeading && same && paragraphs.length === old.paragraphs.length) return body;
  const written = blockReader(text, old);
  const top =
    sameHeading && old.heading
      ? [written(old.heading.line)]
      : headings.map((own) => `# ${escaped(own)}`);
  const blocks = paragraphs.flatMap((paragraph) => blocksOf(paragraph, old, written));
  return `\n${[...top, ...blocks].join('\n\n')}\n`;
}

function blocksOf(
  { raw, was, same }: AlignedParagraph,
  old: ChapterFile,
  written: (line: number) => string,
): readonly string[] {
  const block = was === undefined ? undefined : old.paragraphs[was];
  return same && block ? [written(block.line)] : paragraphBlocks(raw);
}

/** Reads what is written of a chapter from the line where a heading or paragraph begins to the next one. */
function blockReader(text: string, { heading, paragraphs }: ChapterFile): (line: number) => string {
  const lines = text.split('\n');
  const starts = [...(heading ? [heading.line] : []), ...paragraphs.map(({ line }) => line)];
  return (line) => {
    const next = starts[starts.indexOf(line) + 1] ?? lines.length + 1;
    return lines
      .slice(line - 1, next - 1)
      .join('\n')
      .trimEnd();
  };
}
