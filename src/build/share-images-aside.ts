/** Draws the share images it is given, and hands them back under their names. */
import { shareImage } from '../drawing/share-image.ts';
import { answer } from './aside.ts';
import type { ToDraw } from './share-images.ts';

/** Images drawn at a time: while one is being compressed, the shapes of the next are written. */
const TOGETHER = 4;

await answer(async ({ cards, palette }: ToDraw) => {
  const waiting = cards.values();
  const drawn: [string, Uint8Array][] = [];
  const draw = async (): Promise<void> => {
    for (const card of waiting) drawn.push([card.name, await shareImage(card, palette)]);
  };
  await Promise.all(Array.from({ length: TOGETHER }, draw));
  return drawn;
});
