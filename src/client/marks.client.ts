/**
 * What a term's link does beside being a link: a click, a tap or Enter opens its note in the card,
 * resting on it with a mouse shows the note for a while, and it lights up with its margin gloss.
 */
import { canShowCard, closeCard, inCard, noteId, openCard, showCard } from './card.client.ts';

const OPEN_AFTER = 500;
const CLOSE_AFTER = 300;

let timer = 0;
let pressed: HTMLAnchorElement | undefined;

const terms = [...document.querySelectorAll<HTMLAnchorElement>('.term, a.figure')];
const root = document.documentElement;

if (canShowCard) {
  for (const term of terms) {
    if (noteId(term) === undefined) continue;
    term.setAttribute('aria-haspopup', 'dialog');
    term.setAttribute('aria-expanded', 'false');
  }
  document.addEventListener('click', click);
  document.addEventListener('pointerdown', press);
  document.addEventListener('pointerover', hover);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeCard();
  });
}

document.addEventListener('pointerover', ({ target }) => lightUp(target));
document.addEventListener('focusin', ({ target }) => lightUp(target));
new MutationObserver(applyChoice).observe(root, {
  attributeFilter: ['data-notes', 'data-figures'],
});
applyChoice();

function termAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.term, a.figure') : null;
}

/** iOS 17 to 18.2 leaves a popover open on a tap outside, so every press outside closes it here. */
function press({ target }: PointerEvent): void {
  const open = openCard();
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
  else if (!showCard(term, 'read')) return;
  event.preventDefault();
}

function hover({ target, pointerType }: PointerEvent): void {
  if (pointerType !== 'mouse') return;
  const term = termAt(target);
  const open = openCard();
  window.clearTimeout(timer);
  if (open?.mode === 'read') return;
  if (open && !inCard(target) && term !== open.term) {
    timer = window.setTimeout(closeCard, CLOSE_AFTER);
  } else if (!open && term?.hasAttribute('href') && !glossOf(term)) {
    timer = window.setTimeout(() => showCard(term, 'peek'), OPEN_AFTER);
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
  const hash = term.getAttribute('href') ?? term.dataset['href'] ?? '';
  // A figure has no gloss, though it may share an entry's id.
  return hash.startsWith('#n-') ? hash.slice(3) : '';
}

function lightUp(target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const gloss = target.closest<HTMLElement>('.glosses [data-for]');
  const term = termAt(target);
  const entry = gloss?.dataset['for'] ?? (term && entryOf(term));
  document.querySelectorAll('.lit').forEach((lit) => lit.classList.remove('lit'));
  if (!entry) return;
  document.querySelector(`.glosses [data-for="${entry}"]`)?.classList.add('lit');
  if (gloss) terms.filter((t) => entryOf(t) === entry).forEach((t) => t.classList.add('lit'));
}

/** 全部, 重点 or 不标, and figures or not: what is not marked is no link either, so that Tab passes it by. */
function applyChoice(): void {
  const choice = root.dataset['notes'];
  for (const term of terms) {
    const off = term.classList.contains('figure')
      ? root.dataset['figures'] === 'none'
      : choice === 'none' || (choice === 'key' && !term.classList.contains('key'));
    const href = term.getAttribute('href') ?? term.dataset['href'] ?? '';
    if (off) {
      term.dataset['href'] = href;
      term.removeAttribute('href');
    } else {
      term.setAttribute('href', href);
    }
  }
}
