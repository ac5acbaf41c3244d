import { describe, expect, it } from 'vitest';
import type { NoteContext, NoteSection, OpenLayer } from '../../../src/annotate/layer.ts';
import { entriesIn, notesBelow } from '../../../src/annotate/note.ts';
import { allText } from '../../../src/report/report.ts';
import type { Report } from '../../../src/report/report.ts';
import { smallReport } from '../report/small-report.ts';
import { openLayer } from './open-layer.ts';

const page = { href: (path: string) => `/${path}`, place: () => 'here' };
const matches = { road: '路', tree: '树', lamp: '灯' };

const report = (): Report =>
  smallReport({ a: ['种树。修路，又修路。'], b: ['路边种树。', '装灯。'] });

/** A layer with notes that say nothing but keep what they were told. */
function withNotes(): { open: OpenLayer; told: Map<string, NoteContext> } {
  const told = new Map<string, NoteContext>();
  const open = openLayer(report(), {
    name: 'terms',
    matches,
    notes: { prefix: 'n' } as NoteSection,
  });
  const note: OpenLayer['note'] = (entry, context) => {
    told.set(entry, context);
    return [{ type: 'text', value: entry }];
  };
  return { open: { ...open, note }, told };
}

describe('notes below a text', () => {
  it('are one for each entry, in the order of first use', () => {
    const { open } = withNotes();
    expect(notesBelow(open, [], allText(report()), page)).toEqual(
      ['tree', 'road', 'lamp'].map((id) => ({
        id: `n-${id}`,
        entry: { id, title: `title of ${id}` },
        body: [{ type: 'text', value: id }],
      })),
    );
  });

  it('know the page, its entries, and the uses on it alone', () => {
    const { open, told } = withNotes();
    notesBelow(open, [], allText(report()).slice(1, 2), page);
    expect([...told.keys()]).toEqual(['road', 'tree']);
    expect(told.get('road')).toMatchObject({ ...page, here: new Set(['road', 'tree']) });
    expect(told.get('road')?.uses.map(({ paragraph }) => paragraph.id)).toEqual(['b-1']);
    expect(told.get('tree')?.uses.map(({ sentence }) => sentence.text)).toEqual(['路边种树。']);
  });

  it('hold the links that yielded at those uses', () => {
    const { open, told } = withNotes();
    const other: OpenLayer = {
      ...openLayer(report(), { name: 'places' }),
      yielded: (uses) => uses.map(({ occurrence }) => ({ label: occurrence.text, path: 'x/' })),
    };
    notesBelow(open, [open, other], allText(report()).slice(0, 1), page);
    expect(told.get('tree')?.yielded).toEqual([{ label: '树', path: 'x/' }]);
    expect(told.get('road')?.yielded.map(({ label }) => label)).toEqual(['路', '路']);
  });

  it('are none of a layer without notes', () => {
    const open = openLayer(report(), { name: 'terms', matches });
    expect(notesBelow(open, [], allText(report()), page)).toEqual([]);
  });
});

describe('entries in a text', () => {
  it('are named once, in the order of first use; none where nothing is marked', () => {
    const open = openLayer(report(), { name: 'terms', matches });
    expect(entriesIn(open, allText(report()).slice(0, 2))).toEqual(['tree', 'road']);
    const elsewhere = allText(smallReport({ c: ['路'] }));
    expect(entriesIn(open, elsewhere)).toEqual([]);
  });
});
