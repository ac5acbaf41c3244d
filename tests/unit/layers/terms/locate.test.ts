import { expect, it } from 'vitest';
import { termLayer } from '../../../../src/layers/terms/locate.ts';
import { entry } from './invented.ts';

it('looks for each match of each entry', () => {
  const mill = entry('mill', { matches: ['水车', '筒车'] });
  expect(termLayer([mill, entry('ferry', { matches: ['渡口'] })])).toEqual({
    name: 'terms',
    patterns: [
      { text: '水车', entry: 'mill' },
      { text: '筒车', entry: 'mill' },
      { text: '渡口', entry: 'ferry' },
    ],
  });
});
