import { chineseNumeral } from '../../site/numerals.ts';
import type { Band } from './sight.ts';

/** A sentence of the page that can be read aloud. */
export interface PageSentence {
  readonly text: string;
  /** Its elements: one, or two where it begins in a lead and goes on behind it. */
  readonly parts: readonly HTMLElement[];
  /** 1-based number of its paragraph; 0 for the heading. */
  readonly paragraph: number;
}

/** How far down the room a paragraph may begin to be the one looked at. */
const LOOKED_AT = 0.6;

/** Pixels of a paragraph that are too little to be looked at. */
const TOO_LITTLE = 24;

/** The sentences of a chapter's page: of its heading, if that is the report's, and its text. */
export function sentencesOf(page: ParentNode): PageSentence[] {
  const paragraphs = [...page.querySelectorAll('.paragraph')];
  const groups: HTMLElement[][] = [];
  for (const part of page.querySelectorAll<HTMLElement>('h1 .s, .report .s')) {
    const last = groups[groups.length - 1];
    // The second part has no id: it is the first one's sentence.
    if (part.id === '' && last) last.push(part);
    else groups.push([part]);
  }
  return groups.map((parts) => ({
    parts,
    text: parts.map(({ textContent }) => textContent).join(''),
    paragraph: paragraphs.findIndex((paragraph) => paragraph.contains(parts[0] ?? null)) + 1,
  }));
}

/** Where a sentence stands, in words. */
export function placeName({ paragraph }: PageSentence): string {
  return paragraph === 0 ? '标题' : `第${chineseNumeral(paragraph)}段`;
}

/**
 * Number of the sentence with which the paragraph in sight begins; 0, the heading, where none is or it
 * is the first.
 *
 * @param room the part of the window that nothing lies on
 */
export function firstInSight(sentences: readonly PageSentence[], room: Band): number {
  const lowest = room.top + LOOKED_AT * (room.bottom - room.top);
  const found = sentences.findIndex(({ parts, paragraph }) => {
    const box = parts[0]?.closest('.paragraph')?.getBoundingClientRect();
    return paragraph > 0 && box && box.bottom > room.top + TOO_LITTLE && box.top < lowest;
  });
  return sentences[found]?.paragraph === 1 ? 0 : Math.max(0, found);
}
