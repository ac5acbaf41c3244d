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

/** The inks that a picture draws with: of the two voices, and for its furniture and rules. */
export interface Inks {
  readonly ink: string;
  readonly vermilion: string;
  readonly quiet: string;
  readonly rule: string;
}

/** The inks of a palette; the quieter two are its ink, thinned. */
export function inksOf({ paper, ink, vermilion }: Palette): Inks {
  return { ink, vermilion, quiet: mix(ink, paper, 0.75), rule: mix(ink, paper, 0.2) };
}

/** The themes that a picture or the browser's own frame is drawn in. */
type Theme = 'light' | 'dark';

const BLOCKS = {
  light: { head: /:root\b[^{}]*\{([^{}]*)/, name: ':root' },
  dark: { head: /@variant dark\s*\{([^{}]*)/, name: '@variant dark' },
} as const;

/** What stands in the braces of a theme's block, down to the first block nested in it. */
function blockOf(css: string, theme: Theme): string {
  const { head, name } = BLOCKS[theme];
  const body = head.exec(css)?.[1];
  if (body === undefined) throw new Error(`The style sheet of tokens has no ${name} block.`);
  return body;
}

/**
 * Reads the inks of a theme from the style sheet of tokens: the first `:root` block holds the light
 * theme, and the `@variant dark` block what the dark one changes.
 *
 * @throws Error in plain words when there is no such block or an ink is missing
 */
export function parsePalette(css: string, theme: Theme = 'light'): Palette {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const light = blockOf(bare, 'light');
  const changes = theme === 'light' ? '' : blockOf(bare, theme);
  const token = (name: string): string => {
    const value = new RegExp(`(?:^|[\\s;])--${name}\\s*:\\s*(#[0-9a-f]{6})\\s*(?:;|$)`, 'i');
    const found = value.exec(changes)?.[1] ?? value.exec(light)?.[1];
    if (!found) {
      throw new Error(`The first :root block has no --${name} as a six-digit colour (#rrggbb).`);
    }
    return found.toLowerCase();
  };
  return { paper: token('paper'), ink: token('ink'), vermilion: token('vermilion') };
}

/** {@link parsePalette} of the site's own style sheet. */
export function readPalette(theme?: Theme): Palette {
  return parsePalette(readFileSync(path.resolve('src/styles/tokens.css'), 'utf8'), theme);
}
