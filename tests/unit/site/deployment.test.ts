import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/site/deployment.ts';

describe('readSettings', () => {
  it('has defaults for reading at home', () => {
    expect(readSettings({})).toEqual({
      siteUrl: 'http://localhost:4321',
      basePath: '/',
      reportDir: process.cwd(),
    });
  });

  it.each([
    ['', '/'],
    ['/', '/'],
    ['wulong', '/wulong/'],
    ['/wulong', '/wulong/'],
    ['/wulong/', '/wulong/'],
    ['//a//b', '/a/b/'],
  ])('takes BASE_PATH “%s” as %s', (given, expected) => {
    expect(readSettings({ BASE_PATH: given }).basePath).toBe(expected);
  });

  it.each(['https://example.org', 'https://example.org/', 'http://localhost:8080'])(
    'takes the origin %s',
    (given) => {
      expect(readSettings({ SITE_URL: given }).siteUrl).toBe(given.replace(/\/$/, ''));
    },
  );

  it.each(['example.org', 'ftp://example.org', 'https://example.org/path', 'https://'])(
    'refuses %s in plain words',
    (given) => {
      expect(() => readSettings({ SITE_URL: given })).toThrow(
        `SITE_URL is “${given}”; expected an origin such as https://example.org.`,
      );
    },
  );

  it('makes the report’s folder absolute', () => {
    expect(readSettings({ REPORT_DIR: 'x/y' }).reportDir).toBe(path.resolve('x/y'));
  });
});
