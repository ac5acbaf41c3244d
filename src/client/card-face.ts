/** The card's elements, and what stands on them. */

/** The card: a dialog named by its title, which takes the focus when it opens. */
export const card = element('div', 'card no-print');
/** The heading of the note shown. */
export const title = element('p', 'card-title');
/** Leads back to the note before. */
export const back = button('返回');
/** Closes the card. */
export const close = button('关闭');

const head = element('div', 'card-head');
const body = element('div', 'card-body');
card.setAttribute('role', 'dialog');
card.setAttribute('aria-labelledby', 'card-title');
card.tabIndex = title.tabIndex = -1;
title.id = 'card-title';
head.append(back, title, close);
card.append(head, body);

/**
 * Shows a clone of a note; one that was made for the card and stands nowhere is shown itself, as
 * something may listen to it. `nested` when there is one to go back to.
 */
export function fill(note: Element, nested: boolean): void {
  const heading = note.querySelector('dt');
  title.textContent = heading?.textContent ?? '';
  title.classList.toggle('ink', heading?.classList.contains('ink') === true);
  const own = note.querySelector('dd');
  const content = note.parentNode ? own?.cloneNode(true) : own;
  body.replaceChildren(...(content?.childNodes ?? []));
  back.hidden = !nested;
  card.scrollTop = 0;
}

/** Whether a key takes the focus out of the card, past the last thing in it or before the first. */
export function leaves({ key, shiftKey }: KeyboardEvent): boolean {
  if (key !== 'Tab') return false;
  const stops = [...card.querySelectorAll('button, a[href]')].filter(
    (stop) => stop.getClientRects().length > 0,
  );
  const { activeElement } = document;
  const at = stops.findIndex((stop) => stop === activeElement);
  if (!shiftKey) return at === stops.length - 1;
  // 返回 stands before the title.
  return at < 1 && (activeElement !== title || back.hidden === true);
}

function element(name: 'div' | 'p', className: string): HTMLElement {
  return Object.assign(document.createElement(name), { className });
}

function button(textContent: string): HTMLButtonElement {
  const made = document.createElement('button');
  return Object.assign(made, { type: 'button', className: 'button', textContent });
}
