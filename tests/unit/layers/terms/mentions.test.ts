import { describe, expect, it } from 'vitest';
import { createMentionFinder } from '../../../../src/layers/terms/mentions.ts';
import { entry } from './invented.ts';

const findMentions = createMentionFinder([
  entry('mill', { term: '水车', matches: ['水车', '筒车'] }),
  entry('ferry', { term: '义渡', matches: ['渡口'] }),
  entry('free', { term: '免费义渡', matches: ['免费义渡'] }),
]);

describe('the terms in a text of ours', () => {
  it.each([
    ['are found by match and by heading', '水车旁有义渡', 'x', ['水车 mill', '义渡 ferry']],
    [
      'are found once each, where first mentioned',
      '渡口、义渡、筒车、水车',
      'x',
      ['渡口 ferry', '筒车 mill'],
    ],
    ['are never those of its own entry', '水车旁有渡口，渡口有水车', 'mill', ['渡口 ferry']],
    ['are the longest', '免费义渡', 'x', ['免费义渡 free']],
    ['are none where none is mentioned', '一座桥', 'x', []],
  ])('%s', (_, text, own, found) => {
    expect(findMentions(text, own).map((o) => `${o.text} ${o.entry}`)).toEqual(found);
  });
});
