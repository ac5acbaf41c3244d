import type { APIRoute } from 'astro';
import { drawIcons } from '../drawing/icons.ts';
import type { Icons } from '../drawing/icons.ts';
import { readPalette } from '../drawing/palette.ts';
import { edition } from '../edition.ts';

interface File {
  readonly file: Icons[keyof Icons];
}

/** Every icon that browsers ask for by name at the root, or that the head and the manifest name. */
export async function getStaticPaths(): Promise<{ params: { icon: string }; props: File }[]> {
  const icons = await drawIcons(edition().site.seal, readPalette());
  const names = Object.keys(icons) as (keyof Icons)[];
  return names.map((icon) => ({ params: { icon }, props: { file: icons[icon] } }));
}

/** Hands out the icon. */
export const GET: APIRoute<File> = ({ props: { file } }) =>
  new Response(typeof file === 'string' ? file : new Uint8Array(file));
