import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSettings, readSettings } from '../../../src/site/deployment.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

describe('readSettings', () => {
  it('has defaults for reading at home', () => {
    expect(readSettings({})).toEqual({
      siteUrl: 'http://localhost:4321',
      basePath: '/',
      reportDir: process.cwd(),
      offline: true,
      compress: false,
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

  it.each([
    ['', true],
    ['on', true],
    ['off', false],
  ])('takes OFFLINE “%s” as %s', (given, expected) => {
    expect(readSettings({ OFFLINE: given }).offline).toBe(expected);
  });

  it.each([
    ['', false],
    ['on', true],
    ['off', false],
  ])('takes COMPRESS “%s” as %s', (given, expected) => {
    expect(readSettings({ COMPRESS: given }).compress).toBe(expected);
  });

  it('makes the report’s folder absolute', () => {
    expect(readSettings({ REPORT_DIR: 'x/y' }).reportDir).toBe(path.resolve('x/y'));
  });
});

describe('checkSettings', () => {
  it('finds nothing wrong with defaults, empty settings and good ones', () => {
    expect(checkSettings({})).toEqual([]);
    expect(checkSettings({ SITE_URL: '', BASE_PATH: '', REPORT_DIR: '' })).toEqual([]);
    const good = {
      SITE_URL: 'https://example.org',
      BASE_PATH: '/a-b/c.d',
      REPORT_DIR: OTHER_REPORT,
    };
    expect(checkSettings(good)).toEqual([]);
  });

  it.each([
    ...['example.org', 'ftp://example.org', 'https://', 'https://example.org/path'],
    ...['https://example.org/?q', 'https://example.org/#a', 'https://a:b@example.org'],
  ])('refuses the origin %s in plain words', (given) => {
    expect(checkSettings({ SITE_URL: given })).toEqual([
      `SITE_URL is “${given}”; expected an origin such as https://example.org. ` +
        'Put the path, if any, into BASE_PATH.',
    ]);
  });

  it.each(['https://example.org/a', '/a b/', '/../a/', '/./', '/a?b', '/武/', 'C:\\a'])(
    'refuses the path %s in plain words',
    (given) => {
      expect(checkSettings({ BASE_PATH: given })).toEqual([
        `BASE_PATH is “${given}”; expected a path such as /edition/, of letters, digits and hyphens.`,
      ]);
    },
  );

  it.each(['no/such/folder', 'package.json', 'src'])(
    'refuses the report’s folder %s in plain words',
    (given) => {
      expect(checkSettings({ REPORT_DIR: given })).toEqual([
        `REPORT_DIR is “${given}”; expected a folder that holds seeds/ and content/.`,
      ]);
    },
  );

  it.each(['/x/a#b', '/x/a?b/c'])('refuses a project in %s in plain words, once', (folder) => {
    expect(checkSettings({}, folder)).toEqual([
      `The path “${folder}” has # or ? in it, which Vite cannot read. Rename the folder.`,
    ]);
    expect(checkSettings({ REPORT_DIR: folder }, '/x')[0]).toContain(`The path “${folder}”`);
    expect(checkSettings({}, '/我的 项目/a%20b')).toEqual([]);
  });

  it.each(['no', 'OFF', '0'])('refuses OFFLINE “%s” in plain words', (given) => {
    expect(checkSettings({ OFFLINE: given })).toEqual([
      `OFFLINE is “${given}”; expected on or off.`,
    ]);
  });

  it('tells all that is wrong at once', () => {
    const wrong = checkSettings({ SITE_URL: 'x', BASE_PATH: '..', REPORT_DIR: 'x', OFFLINE: 'x' });
    expect(wrong.map((sentence) => sentence.split(' ')[0])).toEqual([
      'SITE_URL',
      'BASE_PATH',
      'REPORT_DIR',
      'OFFLINE',
    ]);
  });
});
