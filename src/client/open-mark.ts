/**
 * Opens the card of a mark, whose note may have to be fetched from another page first, or of a
 * paragraph's number, whose note is made from the paragraph's page.
 */
import { showCard } from './card.client.ts';
import type { Mode } from './card.client.ts';
import type { Point } from './card-place.ts';
import { isAwaited, openComing } from './coming.ts';
import { fetchPage, noteId, noteOn, pageOf } from './notes.ts';

/** A paragraph's number, which leads to the paragraph's page. */
export const NUMBER = '.paragraph > .number';

/**
 * Opens a mark's card, at once or when its note has come. False where its link has to be followed: it
 * has no note, or it is pressed again while the note is on its way. One that does not come is followed
 * to its page.
 */
export function openMark(term: HTMLAnchorElement, how: Mode, at: Point): boolean {
  const note = noteOn(document, noteId(term));
  if (note) showCard(term, note, how, at);
  else if (isAwaited(term)) return false;
  else if (term.matches(NUMBER)) void openComing(citing(term), { term, how }, at);
  else {
    const page = pageOf(term);
    if (page === undefined) return false;
    void openComing(fromPage(page, term), { term, how }, at);
  }
  return true;
}

async function citing(number: HTMLAnchorElement): Promise<Element> {
  const { citingNote } = await import('./citing.ts');
  return citingNote(number);
}

async function fromPage(page: string, term: HTMLAnchorElement): Promise<Element | undefined> {
  return noteOn(await fetchPage(page), noteId(term));
}
