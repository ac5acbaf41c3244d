import type { APIRoute } from 'astro';
import { edition } from '../edition.ts';
import { atomFeed } from '../publish/feed.ts';

/** Editions and corrections, for programs that watch for news. */
export const GET: APIRoute = () =>
  new Response(atomFeed(edition()), { headers: { 'Content-Type': 'application/atom+xml' } });
