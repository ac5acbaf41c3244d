import type { APIRoute } from 'astro';
import { edition } from '../../edition.ts';
import { epub } from '../../publish/epub/book.ts';

/** The edition as a book. */
export const GET: APIRoute = async () => new Response(new Uint8Array(await epub(edition())));
