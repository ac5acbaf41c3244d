import type { APIRoute } from 'astro';
import { readPalette } from '../drawing/palette.ts';
import { edition } from '../edition.ts';
import { href } from '../site/url.ts';

/**
 * The web app manifest (https://www.w3.org/TR/appmanifest/). `minimal-ui`, as the pages have no button
 * back of their own: where a browser cannot show one, it opens the site as it opens others.
 */
export const GET: APIRoute = () => {
  const { site, screenshots } = edition();
  const { paper } = readPalette();
  const icons = (['any', 'maskable'] as const).flatMap((purpose) =>
    [192, 512].map((size) => ({
      src: href(`icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  );
  return Response.json({
    id: href(''),
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: 'zh-Hans',
    dir: 'ltr',
    categories: ['books', 'education'],
    start_url: href(''),
    scope: href(''),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons,
    screenshots: screenshots.map(({ file, label, form, width, height }) => ({
      src: href(`screenshots/${file}`),
      sizes: `${width}x${height}`,
      type: 'image/png',
      form_factor: form,
      label,
    })),
  });
};
