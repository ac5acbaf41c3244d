import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The site's inks as `#rrggbb`, for pictures that no style sheet reaches. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly vermilion: string;
}

/** Mixes two `#rrggbb` colours; `amount` is the share of the first, from 0 to 1. */
export function mix(first: string, second: string, amount: number): string {
  const channel = (colour: string, at: number): number =>
    Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(first, at) * amount + channel(second, at) * (1 - amount)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Reads the inks from the first `:root` block of a style sheet, which holds the light theme.
 *
 * @throws Error in plain words when there is no such block or it lacks an ink
 */
export function parsePalette(css: string): Palette {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const block = /:root\b[^{}]*\{([^{}]*)/.exec(bare)?.[1];
  if (block === undefined) throw new Error('The style sheet of tokens has no :root block.');
  const token = (name: string): string => {
    const value = new RegExp(`(?:^|[\\s;])--${name}\\s*:\\s*(#[0-9a-f]{6})\\s*(?:;|$)`, 'i').exec(
      block,
    );
    if (!value?.[1]) {
      throw new Error(`The first :root block has no --${name} as a six-digit colour (#rrggbb).`);
    }
    return value[1].toLowerCase();
  };
  return { paper: token('paper'), ink: token('ink'), vermilion: token('vermilion') };
}

/** {@link parsePalette} of the site's own style sheet. */
export function readPalette(file = path.resolve('src/styles/tokens.css')): Palette {
  return parsePalette(readFileSync(file, 'utf8'));
}
