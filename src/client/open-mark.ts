/** Opens the card of a mark, whose note may have to be fetched from another page first. */
import { showCard } from './card.client.ts';
import type { Mode } from './card.client.ts';
import type { Point } from './card-place.ts';
import { fetchPage, noteId, noteOn, pageOf } from './notes.ts';

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
  const page = pageOf(term);
  if (note) showCard(term, note, how, at);
  else if (page === undefined) return false;
  else if (wait?.term === term && wait.how === 'read') return false;
  else void openFrom(page, { term, how }, at);
  return true;
}

/**
 * No longer waits for a note, unless it is that of `term`, which is now pressed or, for a peek, pointed
 * at: who has pressed may point elsewhere.
 */
export function stopWaiting(term: Element | null, by: Mode): void {
  if (wait?.term !== term && (by === 'read' || wait?.how === 'peek')) wait = undefined;
}

async function openFrom(page: string, asked: Wait, at: Point): Promise<void> {
  const { term, how } = asked;
  wait = asked;
  const found = await fetchPage(page).catch(() => undefined);
  if (wait !== asked) return;
  wait = undefined;
  const note = found && noteOn(found, noteId(term));
  if (note) showCard(term, note, how, at);
  else if (how === 'read') location.assign(term.href);
}
