import { expect, it } from 'vitest';
import { facetPath, facetsOf } from '../../../../src/layers/terms/facets.ts';
import { entry, glossaryOf } from './invented.ts';

const glossary = glossaryOf(
  [
    entry('mill', { status: 'sourced', scope: '本区', category: '民生' }),
    entry('ferry', { status: 'general', scope: '本区', category: '交通' }),
    entry('weir', { status: 'sourced', scope: '本市', category: '水利' }),
  ],
  {
    statuses: ['sourced', 'in-report', 'general'],
    scopes: ['全国', '本市', '本区'],
    categories: ['水利', '民生', '交通', '教育'],
  },
);

it('sorts entries out in three ways, in the order of the lists, without empty values', () => {
  const listed = facetsOf(glossary).map(({ id, name, values }) => {
    return [id, name, values.map((value) => [value.name, value.entries.map((e) => e.id)])];
  });
  expect(listed).toEqual([
    [
      'basis',
      '依据',
      [
        ['sourced', ['mill', 'weir']],
        ['general', ['ferry']],
      ],
    ],
    [
      'scope',
      '用在哪里',
      [
        ['本市', ['weir']],
        ['本区', ['mill', 'ferry']],
      ],
    ],
    [
      'category',
      '说的是什么',
      [
        ['水利', ['weir']],
        ['民生', ['mill']],
        ['交通', ['ferry']],
      ],
    ],
  ]);
});

it('gives each value an address and its explanation', () => {
  const values = facetsOf(glossary).map((facet) => facet.values[0]!);
  expect(values.map((value) => [facetPath(value), value.explanation])).toEqual([
    ['glossary/basis/slug-sourced/', '何谓sourced'],
    ['glossary/scope/slug-本市/', '何谓本市'],
    ['glossary/category/slug-水利/', '何谓水利'],
  ]);
});
