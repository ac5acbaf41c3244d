import type { APIRoute } from 'astro';
import { edition } from '../edition.ts';
import { bytesOf } from '../publish/download.ts';
import { downloads, LLMS } from '../publish/downloads.ts';

/** Hands out what language models look for at the root. */
export const GET: APIRoute = async () => {
  const [download] = downloads(edition()).filter(({ file }) => file === LLMS);
  return new Response(new Uint8Array(await bytesOf(download!, edition())), {
    headers: { 'Content-Type': download!.type },
  });
};
