/** What the development server shows as share images; a build draws all of them together. */
import type { APIRoute } from 'astro';
import { readPalette } from './palette.ts';
import { shareCards } from './share-cards.ts';
import type { NamedCard } from './share-cards.ts';
import { shareImage } from './share-image.ts';
import { edition } from '../edition.ts';

/** One image for the home page, one for each chapter and one for each paragraph. */
export function getStaticPaths(): { params: { name: string }; props: NamedCard }[] {
  return shareCards(edition()).map((card) => ({ params: { name: card.name }, props: card }));
}

/** Draws the image. */
export const GET: APIRoute<NamedCard> = async ({ props }) => {
  return new Response(new Uint8Array(await shareImage(props, readPalette())));
};
