import type { APIRoute } from 'astro';
import type { Icons } from '../drawing/icons.ts';
import { siteIcons } from '../drawing/site-icons.ts';

interface File {
  readonly name: keyof Icons;
}

/** Every icon that browsers ask for by name at the root, or that the head and the manifest name. */
export async function getStaticPaths(): Promise<{ params: { icon: string }; props: File }[]> {
  const names = Object.keys(await siteIcons()) as (keyof Icons)[];
  return names.map((name) => ({ params: { icon: name }, props: { name } }));
}

/** Hands out the icon. */
export const GET: APIRoute<File> = async ({ props }) => {
  const file = (await siteIcons())[props.name];
  return new Response(typeof file === 'string' ? file : new Uint8Array(file));
};
