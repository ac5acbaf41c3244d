import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { wholeScene } from '../../../../src/drawing/chart/chart.ts';
import { svgFile } from '../../../../src/drawing/chart/write-svg.ts';
import { chartsSchema } from '../../../../src/layers/figures/lists.ts';
import { figureSchema } from '../../../../src/layers/figures/schema.ts';
import { FIXTURES } from '../../../support/paths.ts';

/** A picture's plan with its figures in place, each as `content/figures/` would have it, in short. */
interface Case {
  readonly figures: readonly Readonly<Record<string, unknown>>[];
  /** Where the numbers come from. */
  readonly source?: string;
}

const FOLDER = path.join(FIXTURES, 'charts');

/** Colours of no style sheet: quiet is three quarters of the ink, a rule a fifth. */
const PALETTE = { paper: '#ffffff', ink: '#000000', vermilion: '#cc0000' };

const SHORT = { paragraph: 'c-1', comparator: '=', kind: '数量', role: 'target', theme: '水' };

function draw({ source = '数字出自一份虚构的报告。', ...plan }: Case): string {
  const all = plan.figures.map((figure, index) =>
    figureSchema.parse({ ...SHORT, id: `f${index}`, quote: figure['number'], ...figure }),
  );
  const [chart] = chartsSchema.parse([{ id: 'c', ...plan, figures: all.map(({ id }) => id) }]);
  if (!chart) throw new Error('A case is one chart.');
  return svgFile(wholeScene(chart, { all }, source), PALETTE);
}

describe.each(readdirSync(FOLDER))('chart → SVG: %s', (name) => {
  const dir = path.join(FOLDER, name);

  it('is as expected', () => {
    const svg = draw(parse(readFileSync(path.join(dir, 'input.yaml'), 'utf8')) as Case);
    // An element a line, so that a difference can be read.
    const lines = svg.replaceAll('><', '>\n<') + '\n';
    const file = path.join(dir, 'expected.svg');
    // Written where it is missing, for a person to look at and commit; CI never writes.
    if (!existsSync(file) && !process.env['CI']) writeFileSync(file, lines);
    expect(lines).toBe(readFileSync(file, 'utf8'));
  });
});
