import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../support/paths.ts';

const TOKENS = ['src/styles/tokens.css', 'src/styles/legible/contrast.css'];

/** Colours that cannot be tokens, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'rgb(31 27 22 / 45%)': 'a ::backdrop inherits no custom property before Chromium 122',
  'rgb(0 0 0 / 18%)': 'a shadow is black in every theme, and no ink of the page',
};

/** Hex of three to eight digits where a value stands, or a colour function with numbers in it. */
const RAW =
  /(?<![\w&/]|href=["'])#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])|\b(?:rgb|hsl)a?\([^)]*\d[^)]*\)/gi;

/** Raw colours of a file, without the exceptions. */
function rawColours(text: string): string[] {
  return (text.match(RAW) ?? []).filter((colour) => !(colour in EXCEPTIONS));
}

const files = readdirSync(path.join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join('src', ...file.split(path.sep)))
  .filter((file) => /\.(?:astro|css|mdx|ts)$/.test(file) && !TOKENS.includes(file));
const sources = files.map(
  (file) => [file, readFileSync(path.join(PROJECT, file), 'utf8')] as const,
);

describe('a raw colour', () => {
  it.each([
    ['color: #fff', '#fff'],
    ["const paper = '#fbf9f4';", '#fbf9f4'],
    ['<path fill="#A3231A80"/>', '#A3231A80'],
    ['background:rgba(0, 0, 0, .5)', 'rgba(0, 0, 0, .5)'],
    ['color: hsl(5deg 72% 37%)', 'hsl(5deg 72% 37%)'],
  ])('is seen in %s', (text, colour) => {
    expect(rawColours(text)).toEqual([colour]);
  });

  it.each(['href="#fade"', 'report/x/#abcdef-1', '&#160;', 'rgb(var(--ink))', 'a#fed'])(
    'is not seen in %s',
    (text) => {
      expect(rawColours(text)).toEqual([]);
    },
  );

  it(`stands in no file but ${TOKENS.join(' and ')}`, () => {
    const found = sources.flatMap(([file, text]) =>
      rawColours(text).map((colour) => `${file}: ${colour}`),
    );
    expect(found).toEqual([]);
  });

  it.each(Object.keys(EXCEPTIONS))('is still needed: %s', (colour) => {
    expect(sources.some(([, text]) => text.includes(colour))).toBe(true);
  });
});
