import type { APIRoute } from 'astro';
import { edition } from '../../edition.ts';
import type { Screenshot } from '../../site/screenshots.ts';

/** The pictures of the site that its manifest names. */
export function getStaticPaths(): { params: Record<string, string>; props: Screenshot }[] {
  return edition().screenshots.map((props) => ({ params: { file: props.file }, props }));
}

/** Hands out the picture. */
export const GET: APIRoute<Screenshot> = ({ props: { png } }) => new Response(png);
