/** What of the report is selected: which characters, and where they stand. No DOM. */
import { chineseNumeral } from '../site/numerals.ts';
import { paragraphName } from '../report/naming.ts';
import type { Citation } from '../publish/citation.ts';

/** Less than this is no quotation, in characters. */
const LEAST = 2;

/** What a chapter's heading is called. */
export const HEADING = paragraphName(0);

/** Where a sentence stands, as readers are told. */
export interface Place {
  /** Id of its chapter. */
  readonly chapter: string;
  /** 第二段, or 标题. */
  readonly paragraph: string;
  /** 1-based number in its paragraph. */
  readonly sentence: number;
}

/** Characters of one sentence. */
export interface Piece extends Place {
  readonly text: string;
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
  const [first, last] = [full[0], full[full.length - 1]].map((piece) => piece && placeOf(piece));
  const quotation = full
    .map((piece, at) =>
      at > 0 && !sameParagraph(full[at - 1]!, piece) ? `\n${piece.text}` : piece.text,
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
  if (first.paragraph === HEADING) {
    const name = `，${HEADING}。${chapter}`;
    return { ...whole, source: whole.source.replace(/，[^，]*。[^。]*$/, () => name) };
  }
  const inside = sameParagraph(first, last);
  const sentence = sentences[first.sentence - 1];
  return inside && sentence && quotation !== whole.quotation ? sentence : whole;
}

function endName(first: Place, last: Place, title: string): string {
  if (first.chapter !== last.chapter) return title + last.paragraph;
  if (first.paragraph !== last.paragraph) return last.paragraph;
  return first.sentence === last.sentence ? '' : `第${chineseNumeral(last.sentence)}句`;
}

function placeOf({ chapter, paragraph, sentence }: Place): Place {
  return { chapter, paragraph, sentence };
}

function sameParagraph(a: Place, b: Place): boolean {
  return a.chapter === b.chapter && a.paragraph === b.paragraph;
}
