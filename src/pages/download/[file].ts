import type { APIRoute } from 'astro';
import { edition } from '../../edition.ts';
import { bytesOf } from '../../publish/download.ts';
import type { Download } from '../../publish/download.ts';
import { downloads } from '../../publish/downloads.ts';

interface Props {
  readonly download: Download;
}

const FOLDER = 'download/';

/** The files of the list that lie here; others lie where they have always been. */
export function getStaticPaths(): { params: Record<string, string>; props: Props }[] {
  return downloads(edition())
    .filter(({ file }) => file.startsWith(FOLDER))
    .map((download) => ({
      params: { file: download.file.slice(FOLDER.length) },
      props: { download },
    }));
}

/** Hands out the file. */
export const GET: APIRoute<Props> = async ({ props: { download } }) =>
  new Response(new Uint8Array(await bytesOf(download, edition())), {
    headers: { 'Content-Type': download.type },
  });
