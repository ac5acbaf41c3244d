import { openCard } from './card.client.ts';
import { card, fill } from './card-face.ts';
import { shapeCard, standingOf } from './card-place.ts';

/** Opens and closes the card once, unseen, so that the first reader finds all of it ready. */
export function rehearse(): void {
  const note = document.querySelector('.note');
  const standing = standingOf(document.body);
  if (openCard() || !note || !standing) return;
  card.classList.add('unseen');
  fill(note, false);
  shapeCard(card, standing);
  card.showPopover();
  card.getBoundingClientRect();
  card.hidePopover();
  card.classList.remove('unseen');
}
