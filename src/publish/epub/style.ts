import { mix } from '../../drawing/palette.ts';
import type { Palette } from '../../drawing/palette.ts';

/** The share of the light theme's vermilion in the one that is read on white and on black. */
const SHARE = 0.6;

/**
 * Our ink where the page may be white or black and no style sheet can ask which: halfway between
 * the two themes' vermilions, at least 4.5:1 on either (WCAG 2.2, 1.4.3).
 */
export function bookVermilion(light: Palette, dark: Palette): string {
  return mix(light.vermilion, dark.vermilion, SHARE);
}

/** How much of our ink is, where programs can mix the two, the ink that the reader reads in. */
export const READERS_INK = 0.45;

/**
 * The book's style sheet. The report has no colour of its own: it is set in whatever ink the reader
 * reads in, by day or by night. On paper-like screens brackets, rules, dots and boxes tell the two
 * apart.
 */
export function bookStyle(vermilion: string): string {
  return `@charset "UTF-8";
body { line-height: 1.8; margin: 0; padding: 0; text-align: left; }
h1, h2, h3 { line-height: 1.4; font-weight: bold; text-align: left; }
h1 { font-size: 1.4em; margin: 0.4em 0 0.8em; }
h2 { font-size: 1.1em; margin: 1.6em 0 0.5em; }
p { margin: 0.6em 0; }
ul, ol { margin: 0.5em 0; padding-left: 1.3em; }
dl { margin: 0.5em 0; }
dd { margin: 0 0 0.6em 0; }
a { color: inherit; text-decoration: underline; }

.ours { color: ${vermilion}; }
.ours a { text-decoration-color: ${vermilion}; }
.slip a { white-space: nowrap; }
.label { border: 1px solid ${vermilion}; font-size: 0.8em; font-weight: normal; padding: 0 0.3em; }
.where { font-size: 0.85em; margin: 0; }
.slip { border-left: 0.2em solid ${vermilion}; margin: 1em 0; padding: 0.1em 0 0.1em 0.8em; }
.slip h2 { margin-top: 0; }

.paragraph { margin: 0 0 0.9em; }
.paragraph p { display: inline; margin: 0; }
.paragraph h2 { display: inline; font-size: 1em; line-height: inherit; margin: 0; }
.number { font-size: 0.8em; }
.term { border-bottom: 0.13em dotted ${vermilion}; text-decoration: none; }

aside { margin: 0 0 0.9em; }
aside p { margin: 0; }
.back { font-size: 0.85em; }

.cover { margin: 0; padding: 0; text-align: center; }
.cover img { height: auto; max-height: 100%; max-width: 100%; }
/* An attribute without a value, such as hidden, is none in XML. */
.unseen { display: none; }
nav ol { list-style: none; padding-left: 0; }
nav ol ol { padding-left: 1.2em; }
nav li { margin: 0.4em 0; }
`;
}

/**
 * A second sheet, as old programs drop a whole one with a rule in it that they do not know: ours
 * mixed with the reader's ink, and so darker on white and lighter on black.
 * `prefers-color-scheme` would tell of the device, not of the page.
 */
export function mixedInk(vermilion: string): string {
  // Not for the property color, where Chromium takes currentColor for black.
  return `@charset "UTF-8";
@supports (-webkit-text-fill-color: color-mix(in srgb, currentColor, transparent)) {
  .ours {
    color: inherit;
    -webkit-text-fill-color: color-mix(in srgb, currentColor ${100 * READERS_INK}%, ${vermilion});
  }
}
`;
}
