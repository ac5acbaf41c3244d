import { describe, expect, it } from 'vitest';
import { cacheOf, cachePrefix, downloadSize } from '../../../src/offline/names.ts';

describe('the name of a cache', () => {
  it('belongs to the site under its path, and to no site above or below that', () => {
    expect(cacheOf('/a/', 'x-1.2').startsWith(cachePrefix('/a/'))).toBe(true);
    for (const other of ['/', '/a/b/', '/ab/']) {
      expect(cacheOf('/a/', 'x-1.2').startsWith(cachePrefix(other)), other).toBe(false);
    }
  });
});

describe('downloadSize', () => {
  it.each([
    ['0a1b2c3d-1.2', '1.2'],
    ['0a1b2c3d-0.0', '0.0'],
    ['0a1b2c3d', undefined],
    ['', undefined],
  ])('of %s is %s', (edition, size) => {
    expect(downloadSize(edition)).toBe(size);
  });
});
