/** The custom properties of one theme: names without `--`, colours as `#rrggbb`. */
export type Theme = Readonly<Record<string, string>>;

/**
 * Reads the themes of `tokens.css`: the first block is the light theme; dark and print change some
 * of its tokens.
 *
 * @throws Error when a block is missing
 */
export function readThemes(css: string): Readonly<Record<'light' | 'dark' | 'print', Theme>> {
  const light = readBlock(css, /:root/);
  return {
    light,
    dark: { ...light, ...readBlock(css, /@variant dark/) },
    print: { ...light, ...readBlock(css, /@media print/) },
  };
}

/**
 * Reads the two themes of `legible/contrast.css`.
 *
 * @throws Error when a block is missing
 */
export function readContrastThemes(css: string): Readonly<Record<string, Theme>> {
  const contrast = readBlock(css, /@variant contrast/);
  return {
    'high contrast': contrast,
    'dark high contrast': { ...contrast, ...readBlock(css, /@variant contrast-dark/) },
  };
}

function readBlock(css: string, head: RegExp): Theme {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const body = new RegExp(`${head.source}\\s*\\{([^{}]*)`).exec(bare)?.[1];
  if (body === undefined) throw new Error(`the tokens have no block ${head.source}`);
  const tokens = body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gi);
  return Object.fromEntries([...tokens].map(([, name = '', value = '']) => [name, value]));
}

/** Contrast ratio of two `#rrggbb` colours, WCAG 2.2 (https://www.w3.org/TR/WCAG22/). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
