import { describe, expect, it } from 'vitest';
import { setAside, textOf, textsOf } from '../../../src/authoring/draft.ts';
import { readYaml } from '../../../src/authoring/yaml.ts';

const read = (text: string) => {
  const result = readYaml(text, { file: 'a.yaml' });
  if (!result.ok) throw new Error('expected YAML');
  return result.value;
};

const LIST = `- id: one
- draft: true
  id: two
- id: three
  draft: false
- id: four
  draft: true
`;

describe('setAside', () => {
  it('parts a list, and nothing loses its line', () => {
    const { rest, drafts } = setAside(read(LIST));
    expect(rest.value).toEqual([{ id: 'one' }, { id: 'three', draft: false }]);
    expect(rest.lineOf([0, 'id'])).toBe(1);
    expect(rest.lineOf([1, 'id'])).toBe(4);
    expect(rest.lineOf([1, 'draft'])).toBe(5);
    expect(drafts.map((draft) => [textOf(draft, 'id'), draft.lineOf([])])).toEqual([
      ['two', 2],
      ['four', 6],
    ]);
    expect(drafts[0]?.lineOf(['id'])).toBe(3);
  });

  it('parts the list under a key, and leaves the other keys alone', () => {
    const written = `title: 题\ndigest:\n${LIST.replaceAll(/^/gm, '  ')}`;
    const { rest, drafts } = setAside(read(written), 'digest');
    expect(rest.value).toEqual({
      title: '题',
      digest: [{ id: 'one' }, { id: 'three', draft: false }],
    });
    expect(rest.lineOf(['title'])).toBe(1);
    expect(rest.lineOf(['digest', 1, 'id'])).toBe(6);
    expect(drafts.map((draft) => draft.lineOf([]))).toEqual([4, 8]);
  });

  it.each(['title: 题\n', 'digest: none\n', 'digest:\n', '三\n', '- draft: "true"\n'])(
    'finds no drafts in %j',
    (written) => {
      const whole = read(written);
      for (const key of [undefined, 'digest']) {
        const { rest, drafts } = setAside(whole, key);
        expect(drafts).toEqual([]);
        expect(rest.value).toEqual(whole.value);
      }
    },
  );
});

describe('what a draft says', () => {
  const [draft] = setAside(
    read('- draft: true\n  term: ""\n  name: 名\n  matches: [一, 2, "", 三]\n'),
  ).drafts;

  it('is read as far as it is text', () => {
    expect(textOf(draft!, 'term', 'name')).toBe('名');
    expect(textOf(draft!, 'draft', 'matches', 'none')).toBeUndefined();
    expect(textsOf(draft!, 'matches')).toEqual(['一', '三']);
    expect(textsOf(draft!, 'name')).toEqual([]);
  });
});
