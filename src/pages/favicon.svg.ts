import type { APIRoute } from 'astro';
import { faviconSvg } from '../share/icons.ts';
import { readPalette } from '../share/palette.ts';
import { edition } from '../site/edition.ts';

/** The favicon. */
export const GET: APIRoute = async () =>
  new Response(await faviconSvg(edition().site.seal, readPalette()));
