import { drawIcons } from '../share/icons.ts';
import type { Icons } from '../share/icons.ts';
import { readPalette } from '../share/palette.ts';
import { edition } from './edition.ts';

let icons: Promise<Icons> | undefined;

/** The site's icons by file name, drawn once a build. */
export function siteIcons(): Promise<Icons> {
  icons ??= drawIcons(edition().site.seal, readPalette());
  return icons;
}
