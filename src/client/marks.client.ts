/**
 * What a mark's link does beside being a link, whatever its layer: where it has a note, a click, a
 * tap or Enter opens the note in the card, and resting on it with a mouse shows the note for a while;
 * it lights up with its margin gloss. Where the note is not to be had, it leads where it leads. A
 * paragraph's number does so where it is pressed.
 */
import { canShowCard, closeCard, inCard, openCard } from './card.client.ts';
import { keepLinks } from './mark-links.ts';
import { noteId, noteOn, pageOf } from './notes.ts';
import { stopWaiting } from './coming.ts';
import { NUMBER, openMark } from './open-mark.ts';
import { rehearse } from './rehearse.ts';

const OPEN_AFTER = 500;
const CLOSE_AFTER = 300;

let timer = 0;
let pressed: HTMLAnchorElement | undefined;

/** The links inside the report's sentences, all marks of all layers, and the paragraphs' numbers. */
const MARK = `.s a, ${NUMBER}`;

const marks = [...document.querySelectorAll<HTMLAnchorElement>(MARK)];

keepLinks(
  marks,
  (mark) =>
    canShowCard &&
    (mark.matches(NUMBER) || (pageOf(mark) ?? noteOn(document, noteId(mark))) !== undefined),
);

if (canShowCard) {
  document.addEventListener('click', click);
  document.addEventListener('pointerdown', press);
  document.addEventListener('pointerover', hover);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeCard(openCard()?.mode === 'read');
  });
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) {
    requestIdleCallback(() => {
      rehearse();
      lightUp(document.body);
    });
  }
}

document.addEventListener('pointerover', ({ target }) => lightUp(target));
document.addEventListener('focusin', ({ target }) => lightUp(target));

function termAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(MARK) : null;
}

/** iOS 17 to 18.2 leaves a popover open on a tap outside, so every press outside closes it here. */
function press({ target }: PointerEvent): void {
  const open = openCard();
  stopWaiting(termAt(target), 'read');
  pressed = open?.mode === 'read' ? open.term : undefined;
  if (open && !inCard(target) && termAt(target) !== open.term) closeCard();
}

function click(event: MouseEvent): void {
  const term = termAt(event.target);
  if (!term || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  window.clearTimeout(timer);
  // The platform may have closed the card on this very press: a second tap means “close”.
  const second = pressed === term;
  pressed = undefined;
  if (second) closeCard();
  else if (!openMark(term, 'read', event)) return;
  event.preventDefault();
}

function hover(event: PointerEvent): void {
  const { target, pointerType } = event;
  if (pointerType !== 'mouse') return;
  const term = termAt(target);
  const open = openCard();
  window.clearTimeout(timer);
  stopWaiting(term, 'peek');
  if (open?.mode === 'read') return;
  if (open && !inCard(target) && term !== open.term) {
    timer = window.setTimeout(closeCard, CLOSE_AFTER);
  } else if (!open && term?.hasAttribute('href') && !term.matches(NUMBER) && !glossOf(term)) {
    timer = window.setTimeout(() => openMark(term, 'peek', event), OPEN_AFTER);
  }
}

/** The margin gloss of a term, when it is in view: then hovering needs no card. */
function glossOf(term: HTMLAnchorElement): HTMLElement | undefined {
  const gloss = document.querySelector<HTMLElement>(`.glosses [data-for="${entryOf(term)}"]`);
  if (!gloss?.offsetParent || getComputedStyle(gloss).visibility === 'hidden') return undefined;
  const { top, bottom } = gloss.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight ? gloss : undefined;
}

function entryOf(term: HTMLAnchorElement): string {
  // A figure has no gloss, though it may share an entry's id.
  return /^n-(.*)/.exec(noteId(term))?.[1] ?? '';
}

function lightUp(target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const gloss = target.closest<HTMLElement>('.glosses [data-for]');
  const term = termAt(target);
  const entry = gloss?.dataset['for'] ?? (term && entryOf(term));
  document.querySelectorAll('.lit').forEach((lit) => lit.classList.remove('lit'));
  if (!entry) return;
  document.querySelector(`.glosses [data-for="${entry}"]`)?.classList.add('lit');
  if (gloss) marks.filter((t) => entryOf(t) === entry).forEach((t) => t.classList.add('lit'));
}
