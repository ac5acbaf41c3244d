import type { APIRoute } from 'astro';
import { absolute } from '../site/url.ts';

/** Everything may be crawled; the sitemap says where everything is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml')}\n`);
