import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const WEIGHTS = [400, 500, 700] as const;
/** Digits and Latin letters before hanzi, whose files do not have them. */
const SUBSETS = ['latin', 'chinese-simplified'] as const;

/**
 * The style that sets a page in the project's own serif (宋体), in the text and at its margins: a
 * PDF that is the same wherever it is printed, and whose characters can be copied. A system's CJK
 * font draws 人 and the radical ⼈ by one glyph, and the PDF then says it was the radical.
 */
export function paperFont(): string {
  const family = SUBSETS.map((subset) => `Paper-${subset}`).join(',');
  const boxes = ['top-left', 'top-right', 'bottom-center'].map((box) => {
    return `@${box}{font-family:${family}}`;
  });
  return [
    ...SUBSETS.flatMap((subset) => WEIGHTS.map((weight) => face(subset, weight))),
    `:root{--sans:${family};--serif:${family}}`,
    `@page{${boxes.join('')}}`,
  ].join('');
}

function face(subset: string, weight: number): string {
  const file = `@fontsource/noto-serif-sc/files/noto-serif-sc-${subset}-${weight}-normal.woff2`;
  const data = readFileSync(createRequire(path.resolve('package.json')).resolve(file), 'base64');
  return (
    `@font-face{font-family:Paper-${subset};font-weight:${weight};` +
    `src:url(data:font/woff2;base64,${data})}`
  );
}
