/** The card of a note that is still on its way: only what the reader asked for last is opened. */
import { showCard } from './card.client.ts';
import type { Mode } from './card.client.ts';
import type { Point } from './card-place.ts';
import { tell, untell } from './notice.ts';
import { inTime } from '../search/view/in-time.ts';

const COMING = '正在打开……';

/** What a reader has asked for, and how. */
interface Wait {
  readonly term: HTMLAnchorElement;
  readonly how: Mode;
}

/** What the reader waits for. */
let wait: Wait | undefined;

/** Whether a term was pressed, and its note is on its way. */
export function isAwaited(term: HTMLAnchorElement): boolean {
  return wait?.term === term && wait.how === 'read';
}

/**
 * No longer waits for a note, unless it is that of `term`, which is now pressed or, for a peek, pointed
 * at: who has pressed may point elsewhere.
 */
export function stopWaiting(term: Element | null, by: Mode): void {
  if (wait?.term !== term && (by === 'read' || wait?.how === 'peek')) wait = undefined;
}

/**
 * Opens a card when its note has come, if the reader still waits for it. One that does not come, or not
 * in time, is followed to its page.
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
  const note = await inTime(coming, () => {
    if (how === 'read') tell(COMING);
  }).catch(() => undefined);
  if (wait !== asked) return;
  untell();
  wait = undefined;
  if (note) showCard(term, note, how, at, about);
  else if (how === 'read') location.assign(term.href);
}
