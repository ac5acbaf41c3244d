import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUndrawable } from '../../../src/drawing/pictured.ts';
import { loadEdition } from '../../../src/edition.ts';
import type { Edition } from '../../../src/edition.ts';
import { overlayReport } from '../../support/overlay.ts';
import { FIXTURES } from '../../support/paths.ts';

const folder = overlayReport(
  path.join(FIXTURES, 'other-figures'),
  path.join(FIXTURES, 'other-glossary'),
);
const edition = loadEdition(folder);
rmSync(folder, { recursive: true });
const { site, report, layers } = edition;

/** What is told of the edition with some of its words changed. */
function told(change: Partial<Edition>): string[] {
  return findUndrawable({ ...edition, ...change }).map(
    ({ character, words }) => `${character} ${words}`,
  );
}

/** A plain value with words in it changed, in maps, too. */
function reword(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.replaceAll(from, to);
  if (value instanceof Set) return new Set(reword([...value], from, to) as unknown[]);
  if (value instanceof Map) return new Map(reword([...value], from, to) as [unknown, unknown][]);
  if (Array.isArray(value)) return value.map((each) => reword(each, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, reword(each, from, to)]),
  );
}

/** The layers with words of what they hold changed. */
function reworded(from: string, to: string): Edition['layers'] {
  return layers.map((layer) => ({ ...layer, content: reword(layer.content, from, to) }));
}

describe('findUndrawable', () => {
  it('finds nothing in words that every picture can show', () => {
    expect(told({})).toEqual([]);
  });

  it('finds a character of a title, a name, a seal and the foot', () => {
    expect(told({ site: { ...site, name: '青𠀀石' } })).toContain('𠀀 青𠀀石');
    expect(told({ site: { ...site, seal: '青𠀀' } })).toEqual(['𠀀 青𠀀']);
    const provenance = { ...report.provenance, meeting: '青石会议𠀀' };
    expect(told({ report: { ...report, provenance } })).toEqual(['𠀀 青石会议𠀀']);
    const parts = report.parts.map((part) => ({ ...part, name: '𠀀' }));
    expect(told({ report: { ...report, parts } })).toContain('𠀀 𠀀 一、');
  });

  it.each([
    ['title', '停车位最多', '停车位𠀀多'],
    ['reading', '一格就是一个', '一𠀀就是一个'],
    ['number', '150个', '𠀀个'],
  ])('finds a character of a chart’s %s', (_, from, to) => {
    expect(told({ layers: reworded(from, to) })).toEqual([expect.stringMatching(`^𠀀 .*${to}`)]);
  });

  it.each([
    ['term', '邻里食堂', '邻里𠀀堂'],
    ['meaning', '给街坊做饭的食堂', '给街坊做饭的𠀀堂'],
  ])('finds a character of a gloss’s %s', (_, from, to) => {
    expect(told({ layers: reworded(from, to) })).toEqual([`𠀀 ${to}`]);
  });
});
