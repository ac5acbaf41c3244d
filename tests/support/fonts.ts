import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BuiltPage } from '../../src/build/built-page.ts';
import { elements, textOf } from './html.ts';
import type { Site } from './site.ts';

/** Names of the files of a site's heading font. */
export function fontFiles({ dir }: Site): string[] {
  return readdirSync(path.join(dir, 'fonts')).filter((name) => name.endsWith('.woff2'));
}

/** The `@font-face` rules of a page. */
export function facesOf(page: BuiltPage): string {
  return elements(page)
    .filter(({ tagName }) => tagName === 'style')
    .map(textOf)
    .join('');
}

/** Names of the font files that a page loads. */
export function fontsOf(page: BuiltPage): string[] {
  return [...facesOf(page).matchAll(/url\([^)]*\/([^/)]+)\)/g)].map(([, name = '']) => name);
}

/** The characters that a page's `@font-face` rules are for, in their order. */
export function rangesOf(page: BuiltPage): string[] {
  return [...facesOf(page).matchAll(/U\+([0-9a-f]+)/g)].map(([, code = '']) =>
    String.fromCodePoint(parseInt(code, 16)),
  );
}
