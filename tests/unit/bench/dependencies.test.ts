import { expect, it } from 'vitest';
import { countLocked } from '../../bench/dependencies.ts';

it('counts the packages of a lockfile', () => {
  const packages = {
    '': { dependencies: { a: '1' }, devDependencies: { b: '2', '@c/d': '3' } },
    'node_modules/a': {},
    'node_modules/b': { hasInstallScript: true },
    'node_modules/b/node_modules/@c/d': { hasInstallScript: true, optional: true },
    'node_modules/@c/d': {},
  };
  expect(countLocked({ packages })).toEqual({
    ...{ direct: 3, locked: 4, elsewhere: 1, scripts: ['b', '@c/d'] },
  });
});
