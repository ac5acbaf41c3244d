/** What of the report is selected: which characters, and where they stand. No DOM. */
import { chineseNumeral } from '../site/numerals.ts';
import { paragraphName } from '../report/naming.ts';
import type { Citation } from '../publish/citation.ts';

/** Less than this is no quotation, in characters. */
const LEAST = 2;

/** Characters of one sentence, which `id` names. */
export interface Piece {
  readonly id: string;
  readonly text: string;
}

/** Where a sentence stands; paragraph 0 is the chapter's heading. */
export interface Place {
  readonly chapter: string;
  readonly paragraph: number;
  readonly sentence: number;
}

/** The report's characters that are selected, a line for each paragraph, and their ends. */
export interface Selected {
  readonly quotation: string;
  readonly first: Place;
  readonly last: Place;
}

/** What the page of the first paragraph says; the heading goes by the first paragraph's. */
export interface Sources {
  readonly whole: Citation;
  readonly sentences: readonly Citation[];
  /** Absolute address of its chapter. */
  readonly chapter: string;
}

/** The pieces as one selection; undefined where they are too little to quote. */
export function selectedOf(pieces: readonly Piece[]): Selected | undefined {
  const full = pieces.filter(({ text }) => text !== '');
  const [first, last] = [full[0], full[full.length - 1]].map((piece) => piece && placeOf(piece.id));
  const quotation = full
    .map(({ id, text }, at) =>
      at > 0 && !sameParagraph(full[at - 1]?.id, id) ? `\n${text}` : text,
    )
    .join('');
  return first && last && [...quotation].length >= LEAST ? { quotation, first, last } : undefined;
}

/**
 * The citation of a selection: its first place, and how far it goes from there where that is further.
 *
 * @param title of the chapter where it ends
 */
export function citeSelected(selected: Selected, sources: Sources, title: string): Citation {
  const { quotation, first, last } = selected;
  const { source } = startOf(selected, sources);
  const end = quotation === sources.whole.quotation ? '' : endName(first, last, title);
  // Not as a string, in which `$&` of a title would mean something.
  return { quotation, source: end ? source.replace(/(?=。[^。]*$)/, () => `至${end}`) : source };
}

function startOf({ quotation, first, last }: Selected, sources: Sources): Citation {
  const { whole, sentences, chapter } = sources;
  if (first.paragraph === 0) {
    const name = `，${paragraphName(0)}。${chapter}`;
    return { ...whole, source: whole.source.replace(/，[^，]*。[^。]*$/, () => name) };
  }
  const inside = first.chapter === last.chapter && first.paragraph === last.paragraph;
  const sentence = sentences[first.sentence - 1];
  return inside && sentence && quotation !== whole.quotation ? sentence : whole;
}

function endName(first: Place, last: Place, title: string): string {
  if (first.chapter !== last.chapter) return title + paragraphName(last.paragraph);
  if (first.paragraph !== last.paragraph) return paragraphName(last.paragraph);
  return first.sentence === last.sentence ? '' : `第${chineseNumeral(last.sentence)}句`;
}

/** An id is the chapter's, the paragraph's number and the sentence's. */
function placeOf(id: string): Place {
  const [, chapter = '', paragraph, sentence] = /^(.*)-(\d+)-(\d+)$/.exec(id) ?? [];
  return { chapter, paragraph: Number(paragraph), sentence: Number(sentence) };
}

function sameParagraph(a = '', b = ''): boolean {
  return a.replace(/\d+$/, '') === b.replace(/\d+$/, '');
}
