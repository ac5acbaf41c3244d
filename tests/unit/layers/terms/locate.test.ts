import { expect, it } from 'vitest';
import { termLayer } from '../../../../src/layers/terms/locate.ts';
import { entry } from './invented.ts';

it('looks for each match of an entry, narrowed by the longer phrases that hold it', () => {
  const mill = entry('mill', {
    matches: ['水车', '筒车'],
    onlyIn: ['yi'],
    notInside: ['水车站', '水车'],
  });
  expect(termLayer([mill, entry('ferry', { matches: ['渡口'] })])).toEqual({
    name: 'terms',
    patterns: [
      { text: '水车', entry: 'mill', onlyIn: ['yi'], notInside: ['水车站'] },
      { text: '筒车', entry: 'mill', onlyIn: ['yi'] },
      { text: '渡口', entry: 'ferry' },
    ],
  });
});
