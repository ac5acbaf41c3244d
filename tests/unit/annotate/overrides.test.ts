import { describe, expect, it } from 'vitest';
import { at, plain, resolve } from './layers.ts';

describe('overrides', () => {
  const layer = plain('人民公社', '公社', '社员');
  it.each([
    {
      name: 'an entry where nothing matches',
      text: '他来了',
      overrides: [at(0, 1, 'x')],
      found: ['0-1 他 x'],
    },
    {
      name: 'an entry beats a longer hit',
      text: '人民公社',
      overrides: [at(2, 3, 'x')],
      found: ['2-3 公 x'],
    },
    {
      name: 'what it beats frees the rest',
      text: '人民公社',
      overrides: [at(0, 1, 'x')],
      found: ['0-1 人 x', '2-4 公社 e-公社'],
    },
    {
      name: 'it only touches',
      text: '他公社他',
      overrides: [at(0, 1, 'x'), at(3, 4, 'y')],
      found: ['0-1 他 x', '1-3 公社 e-公社', '3-4 他 y'],
    },
    {
      name: 'null silences',
      text: '公社公社',
      overrides: [at(0, 2, null)],
      found: ['2-4 公社 e-公社'],
    },
    {
      name: 'null silences what merely overlaps',
      text: '人民公社',
      overrides: [at(1, 3, null)],
      found: [],
    },
    {
      name: 'an entry inside a null',
      text: '人民公社',
      overrides: [at(0, 4, null), at(2, 4, 'x')],
      found: ['2-4 公社 x'],
    },
    {
      name: 'unsorted',
      text: '甲乙',
      overrides: [at(1, 2, 'y'), at(0, 1, 'x')],
      found: ['0-1 甲 x', '1-2 乙 y'],
    },
    {
      name: 'of another layer',
      text: '公社',
      overrides: [at(0, 9, null, 'places')],
      found: ['0-2 公社 e-公社'],
    },
  ])('$name', ({ text, overrides, found }) => {
    expect(resolve(layer, text, overrides)).toEqual(found);
  });

  it.each([
    { name: 'empty', overrides: [at(1, 1, 'x')], message: 'at least one' },
    {
      name: 'outside',
      overrides: [at(1, 5, null)],
      message: 'override of layer terms [1, 5): outside',
    },
    {
      name: 'overlapping',
      overrides: [at(0, 2, 'x'), at(1, 2, 'y')],
      message: 'x [0, 2) and y [1, 2)',
    },
    {
      name: 'overlapping, not side by side in the list',
      overrides: [at(0, 2, 'x'), at(3, 4, 'z'), at(1, 3, 'y')],
      message: 'x [0, 2) and y [1, 3)',
    },
  ])('rejects $name', ({ overrides, message }) => {
    const text = '公社社员';
    expect(() => resolve(layer, text, overrides)).toThrow(RangeError);
    expect(() => resolve(layer, text, overrides)).toThrow(message);
  });
});
