import type { APIRoute } from 'astro';
import { figures } from '../../layers/figures/layer.ts';
import { contentIn, edition } from '../../edition.ts';
import { FIGURE_FILES, figureFile } from '../../publish/figures-files.ts';

interface Props {
  readonly file: (typeof FIGURE_FILES)[number];
}

/** The figures as data; a report without figures has no such files. */
export function getStaticPaths(): { params: Record<string, string>; props: Props }[] {
  if (contentIn(edition(), figures).all.length === 0) return [];
  return FIGURE_FILES.map((file) => ({ params: { file }, props: { file } }));
}

/** Hands out the file. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(figureFile(file, edition()));
