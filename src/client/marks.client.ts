/**
 * What a mark's link does beside being a link, whatever its layer: where its note is on the page, a
 * click, a tap or Enter opens the note in the card, and resting on it with a mouse shows the note
 * for a while; it lights up with its margin gloss. Without a note it leads where it leads.
 */
import { canShowCard, closeCard, inCard, noteId, openCard, showCard } from './card.client.ts';

const OPEN_AFTER = 500;
const CLOSE_AFTER = 300;

let timer = 0;
let pressed: HTMLAnchorElement | undefined;

/** The links inside the report's sentences: all marks of all layers, and nothing else. */
const MARK = '.s a';

const marks = [...document.querySelectorAll<HTMLAnchorElement>(MARK)];
const choices = [...document.querySelectorAll<HTMLInputElement>('.settings [data-hides]')];
const root = document.documentElement;

if (canShowCard) {
  for (const term of marks) {
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
new MutationObserver(applyChoices).observe(root, {
  attributeFilter: choices.map(({ name }) => `data-${name}`),
});
applyChoices();

function termAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(MARK) : null;
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
  if (gloss) marks.filter((t) => entryOf(t) === entry).forEach((t) => t.classList.add('lit'));
}

/** What the reader's choices hide is no link either, so that Tab passes it by. */
function applyChoices(): void {
  const hidden = choices
    .filter(({ name, value }) => root.dataset[name] === value)
    .map(({ dataset }) => dataset['hides'] ?? '');
  for (const mark of marks) {
    const off = hidden.some((selector) => mark.matches(selector));
    const href = mark.getAttribute('href') ?? mark.dataset['href'] ?? '';
    if (off) {
      mark.dataset['href'] = href;
      mark.removeAttribute('href');
    } else {
      mark.setAttribute('href', href);
    }
  }
}
