import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../support/paths.ts';

const read = (file: string): string => readFileSync(path.join(PROJECT, file), 'utf8');
const scale = read('src/styles/scale.css');

/** The steps of a kind, as numbers, in the order they stand in; a clamped one at its largest. */
function steps(kind: string): number[] {
  return [...scale.matchAll(new RegExp(`--${kind}-[\\w-]+:([^;]+);`, 'g'))].map(([, value = '']) =>
    Number(value.match(/[\d.]+/g)?.at(-1)),
  );
}

describe('the scale', () => {
  it.each([
    ['text', 9],
    ['leading', 4],
    ['spacing', 6],
    ['breakpoint', 4],
    ['z-index', 5],
  ])('of %s rises in %d steps', (kind, count) => {
    const found = steps(kind);
    expect(found).toHaveLength(count);
    expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
  });

  it('has spaces that are quarters of the baseline', () => {
    for (const space of steps('spacing')) {
      const quarters = (space / 1.8) * 4;
      expect(quarters).toBeCloseTo(Math.round(quarters), 9);
    }
  });
});

describe('scripts', () => {
  const widths = globSync('src/**/*.ts', { cwd: PROJECT }).flatMap((file) =>
    [...read(file).matchAll(/\((?:min|max)-width:\s*([^)]+)\)/g)].map(([, width]) => [file, width]),
  );

  it.each(widths)('%s asks for %s, which is a breakpoint', (_, width) => {
    expect(steps('breakpoint').map((step) => `${step}em`)).toContain(width);
  });
});

describe('the sheets', () => {
  const NAMES = ['site', 'figures', 'passage', 'legible'];
  /** Each the sheet of what a script brings when it is first asked for. */
  const ON_DEMAND = ['src/client/citing.css', 'src/client/listening/player.css'];
  const SHEETS = [...NAMES.map((name) => `src/styles/${name}.css`), ...ON_DEMAND];
  const imported = SHEETS.flatMap((sheet) =>
    [...read(sheet).matchAll(/@import '(\..+?)';/g)].map(([, file = '']) =>
      path.join('src/styles', file),
    ),
  );

  it('import every style sheet of the project, each once', () => {
    const all = globSync('src/**/*.css', { cwd: PROJECT });
    expect([...imported, ...SHEETS].sort()).toEqual(all.sort());
  });

  it('hold all rules: templates have none of their own', () => {
    for (const file of globSync('src/**/*.astro', { cwd: PROJECT })) {
      expect(read(file), file).not.toMatch(/<style(?! is:inline set:html)|\sstyle=/);
    }
  });
});
