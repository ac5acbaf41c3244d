import { href } from '../site/url.ts';
import type { BuiltPage } from './built-page.ts';
import { headingCharacters } from './heading-font.ts';
import type { FontSlice } from './heading-font.ts';

/** Folder of the font's slices, relative to the start page. */
export const FONT_FOLDER = 'fonts';

/** Of the page's own style (src/layouts/Page.astro): one element is one hash in the page's policy. */
export const END_OF_STYLE = '</style>';

/**
 * Tells a page where the slices are that its headings need. They are not preloaded: a heading
 * is first shown in a serif of the reader's own, whose characters are as wide.
 *
 * @param html what stands in the page's file
 * @throws Error for a page that has headings and no `</style>`
 */
export function withFaces(html: string, page: BuiltPage, slices: readonly FontSlice[]): string {
  const faces = facesOf(headingCharacters(page), slices);
  if (faces === '') return html;
  const [style, ...rest] = html.split(END_OF_STYLE);
  if (rest.length === 0) throw new Error(`${page.file} has no ${END_OF_STYLE}`);
  return [`${style}${faces}`, ...rest].join(END_OF_STYLE);
}

/** The `@font-face` rules for some characters: one for each slice that has any, with those. */
export function facesOf(characters: readonly string[], slices: readonly FontSlice[]): string {
  return slices
    .map((slice) => ({ ...slice, own: characters.filter((c) => slice.characters.includes(c)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => faceOf(name, own))
    .join('');
}

function faceOf(name: string, characters: readonly string[]): string {
  const range = characters
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`)
    .join();
  return (
    `@font-face{font-family:'Heading Serif';src:url(${href(`${FONT_FOLDER}/${name}`)});` +
    `font-weight:700;font-display:swap;unicode-range:${range}}`
  );
}
