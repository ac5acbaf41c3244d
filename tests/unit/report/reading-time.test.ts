import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/report/reading-time.ts';

describe('reading time', () => {
  it.each([
    [1, 1],
    [300, 1],
    [449, 1],
    [450, 2],
    [7919, 26],
  ])('%d characters take %d minutes', (characters, minutes) => {
    expect(readingMinutes(characters)).toBe(minutes);
  });
});
