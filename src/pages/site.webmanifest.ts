import type { APIRoute } from 'astro';
import { readPalette } from '../drawing/palette.ts';
import { edition } from '../edition.ts';
import { href } from '../site/url.ts';

/** The web app manifest (https://www.w3.org/TR/appmanifest/). */
export const GET: APIRoute = () => {
  const { site } = edition();
  const { paper } = readPalette();
  const icon = (size: number): Record<string, string> => ({
    src: href(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  });
  return Response.json({
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: 'zh-Hans',
    start_url: href(''),
    scope: href(''),
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [icon(192), icon(512)],
  });
};
