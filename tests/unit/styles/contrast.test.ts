import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, readContrastThemes, readThemes } from '../../support/contrast.ts';
import { PROJECT } from '../../support/paths.ts';

const read = (file: string): string => readFileSync(path.join(PROJECT, 'src/styles', file), 'utf8');
const themes = readThemes(read('tokens.css'));
const contrasts = readContrastThemes(read('legible/contrast.css'));

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

describe.each(Object.entries(contrasts))('the theme of %s', (_, tokens) => {
  const texts = ['ink', 'quiet', 'vermilion'];
  const grounds = ['paper', 'raised', 'wash'];

  it('is black and white', () => {
    expect([tokens['ink'], tokens['paper']].sort()).toEqual(['#000000', '#ffffff']);
  });

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s has at least 7:1',
    (text, ground) => {
      expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(7);
    },
  );

  it('marks what was found without hiding it', () => {
    for (const text of texts) {
      expect(contrast(tokens[text]!, tokens['mark']!), text).toBeGreaterThanOrEqual(7);
    }
  });

  it('draws its lines at 4.5:1', () => {
    for (const line of ['rule', 'faint']) {
      expect(contrast(tokens[line]!, tokens['paper']!), line).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('sets every colour that the themes have', () => {
    expect(Object.keys(tokens).sort()).toEqual(Object.keys(themes.light).sort());
  });
});
