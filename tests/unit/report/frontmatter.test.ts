import { describe, expect, it } from 'vitest';
import { frontmatterSchema, partsSchema } from '../../../src/report/frontmatter.ts';

const points = ['甲', '乙', '丙', '丁', '戊', '己'].map((text) => ({ text, paragraph: 1 }));
const [first, second, third] = points;
const FRONT = {
  id: 'lu',
  order: 1,
  part: 'one',
  title: '路',
  titleIsEditorial: true,
  digest: points.slice(0, 3),
};

/** What is said against a frontmatter with this in it. */
const against = (changed: Readonly<Record<string, unknown>>): string[] => {
  const parsed = frontmatterSchema.safeParse({ ...FRONT, ...changed });
  return parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
};

describe('a frontmatter', () => {
  it.each([
    { name: 'without an item', changed: {} },
    { name: 'with one', changed: { item: '（一）' } },
    { name: 'with five points', changed: { digest: points.slice(0, 5) } },
  ])('is good $name', ({ changed }) => {
    expect(against(changed)).toEqual([]);
  });

  it.each([
    { changed: { order: 'one' }, told: 'order: a whole number' },
    { changed: { order: 0 }, told: 'order: a number from 1' },
    { changed: { item: '' }, told: 'item: a text that is not empty' },
    {
      changed: { digest: points },
      told: 'digest: at most 5 points',
    },
    {
      changed: { digest: [first, second, { ...third, paragraph: '一' }] },
      told: 'digest.2.paragraph: a paragraph number',
    },
    {
      changed: { digest: [first, second, { ...third, paragraph: 0 }] },
      told: 'digest.2.paragraph: a paragraph number from 1',
    },
  ])('is told: $told', ({ changed, told }) => {
    expect(against(changed)).toEqual([told]);
  });
});

describe('the parts', () => {
  it('are one at least', () => {
    expect(partsSchema.safeParse([{ id: 'one', name: '甲' }]).success).toBe(true);
    expect(partsSchema.safeParse([]).error?.issues.map(({ message }) => message)).toEqual([
      'at least one part',
    ]);
  });
});
