import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, readThemes } from '../../support/contrast.ts';
import { PROJECT } from '../../support/paths.ts';

const themes = readThemes(readFileSync(path.join(PROJECT, 'src/styles/tokens.css'), 'utf8'));

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#777777', 1],
    ['#767676', '#ffffff', 4.54],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });
});

describe.each(Object.entries(themes))('the %s theme', (_, tokens) => {
  it.each([
    ['ink', 'paper', 7],
    ['quiet', 'paper', 7],
    ['vermilion', 'paper', 7],
    ['ink', 'wash', 7],
    ['vermilion', 'wash', 4.5],
    ['ink', 'raised', 7],
    ['quiet', 'raised', 4.5],
    ['ink', 'mark', 4.5],
  ])('%s on %s has at least %d:1', (text, ground, least) => {
    expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(least);
  });
});
