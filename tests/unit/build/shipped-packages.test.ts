import { describe, expect, it } from 'vitest';
import { packagesIn, shippedPackages } from '../../../src/build/shipped-packages.ts';

const bundle = (ids: readonly string[], renderedLength = 9) => ({
  'a.js': { modules: Object.fromEntries(ids.map((id) => [id, { renderedLength }])) },
  'a.css': {},
});
const check = (environment: string, ids: readonly string[]) => (): void => {
  shippedPackages.generateBundle.call({ environment: { name: environment } }, {}, bundle(ids));
};

describe('packagesIn', () => {
  it('names packages, with their scope, each once, also where they lie in one another', () => {
    const ids = [
      ...['/x/src/a.ts', '/x/node_modules/b/i.js', '/x/node_modules/b/j.js'],
      ...['C:\\x\\node_modules\\@c\\d\\i.js', '/x/node_modules/b/node_modules/e/i.js'],
    ];
    expect(packagesIn(bundle(ids))).toEqual(['@c/d', 'b', 'e']);
  });
  it('leaves out what was shaken away', () => {
    expect(packagesIn(bundle(['/x/node_modules/b/i.js'], 0))).toEqual([]);
  });
});

describe('shippedPackages', () => {
  it('refuses a package whose licence is not told, in scripts for readers alone', () => {
    expect(check('client', ['/x/node_modules/b/i.js'])).toThrow(/the package b, whose licence/);
    expect(check('ssr', ['/x/node_modules/b/i.js'])).not.toThrow();
    expect(check('client', ['/x/node_modules/pinyin-pro/i.js', '/x/src/a.ts'])).not.toThrow();
  });
});
