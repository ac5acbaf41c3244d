import { drawIcons } from './icons.ts';
import type { Icons } from './icons.ts';
import { readPalette } from './palette.ts';
import { edition } from '../edition.ts';

let icons: Promise<Icons> | undefined;

/** The site's icons by file name, drawn once a build. */
export function siteIcons(): Promise<Icons> {
  icons ??= drawIcons(edition().site.seal, readPalette());
  return icons;
}
