import { describe, expect, it } from 'vitest';
import type { Layer, NoteSection } from '../../../src/annotate/layer.ts';
import { createMarks, stackLayers } from '../../../src/annotate/marks.ts';
import type { MarkOptions } from '../../../src/annotate/marks.ts';
import type { Mark } from '../../../src/annotate/render.ts';
import { smallReport } from '../report/small-report.ts';
import { openLayer, texts } from './open-layer.ts';
import type { Sketch } from './open-layer.ts';

const notes = { prefix: 'n' } as NoteSection;

/** How the entry e of a layer “terms” is drawn. */
function drawn(layer: Partial<Layer>, where: MarkOptions['notes'] = 'below'): Mark {
  const open = openLayer(smallReport({}), { name: 'terms', ...layer });
  const marks = createMarks([open], { href: (path) => `/base/${path}`, notes: where });
  return marks({ layer: 'terms', entry: 'e', start: 0, end: 1, text: '甲' });
}

describe('a mark', () => {
  it('leads to its entry’s note on the page', () => {
    expect(drawn({ notes })).toMatchObject({ classes: ['terms'], href: '#n-e' });
  });

  it('leads to its entry’s page where there are no notes', () => {
    expect(drawn({ notes }, 'none')).toMatchObject({ href: '/base/terms/e/' });
    expect(drawn({ notes }, 'none')).not.toHaveProperty('note');
    expect(drawn({}).href).toBe('/base/terms/e/');
  });

  it('leads to its entry’s page and names its note where that is on another page', () => {
    const mark = { href: '/base/terms/e/', note: 'n-e' };
    expect(drawn({ notes }, 'elsewhere')).toMatchObject(mark);
    expect(drawn({}, 'elsewhere')).not.toHaveProperty('note');
  });

  it('of what the page is about leads nowhere', () => {
    const open = openLayer(smallReport({}), { name: 'terms', notes });
    const own = ({ entry }: { entry: string }): boolean => entry === 'e';
    const marks = createMarks([open], { href: (path) => path, notes: 'none', own });
    const mark = { layer: 'terms', start: 0, end: 1, text: '甲' };
    expect(marks({ ...mark, entry: 'e' })).not.toHaveProperty('href');
    expect(marks({ ...mark, entry: 'f' }).href).toBe('terms/f/');
  });

  it.each([
    { crossing: 'keeps', yields: false },
    { crossing: 'cut', yields: false },
    { crossing: 'yields', yields: true },
  ] as const)('whose layer $crossing: yields is $yields', ({ crossing, yields }) => {
    expect(drawn({ crossing }).yields).toBe(yields);
  });

  it.each([true, false])('keeps its classes in a link as its layer says: %s', (keptInLink) => {
    expect(drawn({ keptInLink }).keptInLink).toBe(keptInLink);
  });

  it('of a layer that is not listed is a mistake of ours', () => {
    const marks = createMarks([], { href: (path) => path, notes: 'below' });
    const occurrence = { layer: 'terms', entry: 'e', start: 0, end: 1, text: '甲' };
    expect(() => marks(occurrence)).toThrow(
      new RangeError('an occurrence of the layer “terms”, which is not listed'),
    );
  });
});

describe('layers of a paragraph', () => {
  /** What each layer marks in 一二三四五六七八. */
  function stacked(...layers: readonly Sketch[]): string[][] {
    const report = smallReport({ c: ['一二三四五六七八', '别的一段'] });
    const open = layers.map((sketch) => openLayer(report, sketch));
    return stackLayers(open, 'c-1').map((own) => texts(own));
  }

  it('stand in the order listed', () => {
    const later = { name: 'later', matches: { a: '三' } };
    const empty = { name: 'empty', matches: { a: '别的' } };
    expect(stacked({ name: 'first', matches: { a: '一二' } }, empty, later)).toEqual([
      ['一二'],
      [],
      ['三'],
    ]);
  });

  it('are empty where a layer has nothing of the paragraph', () => {
    const open = openLayer(smallReport({ c: ['一'] }), { name: 'first', matches: { a: '一' } });
    expect(stackLayers([open], 'd-1')).toEqual([[]]);
  });

  it('may be cut around all that were listed before, and by nothing listed after', () => {
    expect(
      stacked(
        { name: 'first', matches: { a: '六' } },
        { name: 'second', matches: { a: '二' } },
        { name: 'third', matches: { a: '一二三四五六七' }, crossing: 'cut' },
        { name: 'fourth', matches: { a: '四' } },
      ),
    ).toEqual([['六'], ['二'], ['一', '三四五', '七'], ['四']]);
  });

  it.each(['keeps', 'yields'] as const)('stay whole where a layer %s', (crossing) => {
    const whole = { name: 'second', matches: { a: '一二三' }, crossing };
    expect(stacked({ name: 'first', matches: { a: '二' } }, whole)).toEqual([['二'], ['一二三']]);
  });
});
