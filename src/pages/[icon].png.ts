import type { APIRoute } from 'astro';
import { iconPng } from '../share/icons.ts';
import { readPalette } from '../share/palette.ts';
import { edition } from '../site/edition.ts';

interface Size {
  readonly size: number;
}

/** The icons that the head and the web app manifest name. */
export function getStaticPaths(): { params: { icon: string }; props: Size }[] {
  return [
    { params: { icon: 'apple-touch-icon' }, props: { size: 180 } },
    { params: { icon: 'icon-192' }, props: { size: 192 } },
    { params: { icon: 'icon-512' }, props: { size: 512 } },
  ];
}

/** Draws the icon. */
export const GET: APIRoute<Size> = async ({ props }) =>
  new Response(new Uint8Array(await iconPng(edition().site.seal, props.size, readPalette())));
