import { describe, expect, it } from 'vitest';
import { knownValues, readingSettings } from '../../../src/client/reading-settings.ts';
import { loadEdition } from '../../../src/edition.ts';
import { OTHER_REPORT, PROJECT } from '../../support/paths.ts';

const settings = readingSettings(loadEdition(PROJECT).layers);

describe('the reading settings', () => {
  it('each have a default, and no value twice', () => {
    for (const { name, choices } of settings) {
      const values = choices.map(({ value }) => value);
      expect(values[0], name).toBe('');
      expect(new Set(values).size, name).toBe(values.length);
    }
  });

  it('become the largest, the plainest and the quietest in 长者模式', () => {
    expect(Object.fromEntries(settings.map(({ name, elder }) => [name, elder]))).toEqual({
      size: 'max',
      theme: 'contrast',
      notes: 'key',
      figures: 'none',
      places: 'none',
      slash: undefined,
    });
  });

  it('leave out layers without an entry', () => {
    const names = readingSettings(loadEdition(OTHER_REPORT).layers).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['size', 'theme']);
    expect(readingSettings([]).map(({ name }) => name)).toEqual(['size', 'theme', 'slash']);
  });

  it('may stand on <html> with their values, and 长者模式 with its own', () => {
    expect(knownValues(loadEdition(PROJECT).layers)).toMatchObject({
      size: ['large', 'xlarge', 'max'],
      theme: ['light', 'dark', 'contrast'],
      slash: ['off'],
      elder: ['on'],
    });
  });
});
