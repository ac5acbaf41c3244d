import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPalette } from '../drawing/palette.ts';
import type { Palette } from '../drawing/palette.ts';
import { shareCards } from '../drawing/share-cards.ts';
import type { NamedCard } from '../drawing/share-cards.ts';
import type { Edition } from '../edition.ts';
import { aside } from './aside.ts';

/** What is to be drawn, and in which inks. */
export interface ToDraw {
  readonly cards: readonly NamedCard[];
  readonly palette: Palette;
}

/** PNG files by their names, without ending. */
export type ShareImages = readonly (readonly [name: string, png: Uint8Array])[];

/** Draws the share images of an edition, of which a long report has hundreds, beside the build. */
export async function drawShareImages(edition: Edition): Promise<ShareImages> {
  const toDraw: ToDraw = { cards: shareCards(edition), palette: readPalette() };
  const drawn = await aside(new URL('share-images-aside.ts', import.meta.url), { ...toDraw });
  return drawn as ShareImages;
}

/** Writes share images into `share/` of the built site in a folder. */
export function writeShareImages(images: ShareImages, dir: string): void {
  for (const [name, png] of images) {
    const file = path.join(dir, 'share', `${name}.png`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, png);
  }
}
