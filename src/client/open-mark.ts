/**
 * Opens the card of a mark, whose note may have to be fetched from another page first, or of a
 * paragraph's number, whose note is made from the paragraph's page.
 */
import { showCard } from './card.client.ts';
import type { Mode } from './card.client.ts';
import type { Point } from './card-place.ts';
import { fetchPage, noteId, noteOn, pageOf } from './notes.ts';

/** A paragraph's number, which leads to the paragraph's page. */
export const NUMBER = '.paragraph > .number';

/** What a reader has asked for, and how. */
interface Wait {
  readonly term: HTMLAnchorElement;
  readonly how: Mode;
}

/** What the reader waits for. */
let wait: Wait | undefined;

/**
 * Opens a mark's card, at once or when its note has come. False where its link has to be followed: it
 * has no note, or it is pressed again while the note is on its way. One that does not come is followed
 * to its page.
 */
export function openMark(term: HTMLAnchorElement, how: Mode, at: Point): boolean {
  const note = noteOn(document, noteId(term));
  if (note) showCard(term, note, how, at);
  else if (wait?.term === term && wait.how === 'read') return false;
  else if (term.matches(NUMBER)) void openComing(citing(term), { term, how }, at);
  else {
    const page = pageOf(term);
    if (page === undefined) return false;
    void openComing(fromPage(page, term), { term, how }, at);
  }
  return true;
}

/**
 * No longer waits for a note, unless it is that of `term`, which is now pressed or, for a peek, pointed
 * at: who has pressed may point elsewhere.
 */
export function stopWaiting(term: Element | null, by: Mode): void {
  if (wait?.term !== term && (by === 'read' || wait?.how === 'peek')) wait = undefined;
}

async function citing(number: HTMLAnchorElement): Promise<Element> {
  const { citingNote } = await import('./citing.ts');
  return citingNote(number);
}

async function fromPage(page: string, term: HTMLAnchorElement): Promise<Element | undefined> {
  return noteOn(await fetchPage(page), noteId(term));
}

/**
 * Opens a card when its note has come, if the reader still waits for it; without one, the term is
 * followed.
 *
 * @param about what is to stay in sight, where that is not the term
 */
export async function openComing(
  coming: Promise<Element | undefined>,
  asked: Wait,
  at?: Point,
  about?: Element,
): Promise<void> {
  const { term, how } = asked;
  wait = asked;
  const note = await coming.catch(() => undefined);
  if (wait !== asked) return;
  wait = undefined;
  if (note) showCard(term, note, how, at, about);
  else if (how === 'read') location.assign(term.href);
}
