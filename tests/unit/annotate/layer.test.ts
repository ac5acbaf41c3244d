import { describe, expect, it } from 'vitest';
import { menuOf, openOf } from '../../../src/annotate/layer.ts';
import type { LayerDefinition, OpenLayer } from '../../../src/annotate/layer.ts';
import { smallReport } from '../report/small-report.ts';
import { openLayer } from './open-layer.ts';

function layersNamed(...names: readonly string[]): OpenLayer[] {
  return names.map((name) => openLayer(smallReport({}), { name, matches: { e: '甲' } }));
}

describe('the layers of an edition', () => {
  it('are found by their definition, if they could be opened', () => {
    const [terms, places] = layersNamed('terms', 'places') as [OpenLayer, OpenLayer];
    const definition = places.layer as LayerDefinition;
    expect(openOf([terms, places], definition)).toBe(places);
    expect(openOf([terms], definition)).toBeUndefined();
  });

  it('stand in menus, the last listed first, those without an entry left out', () => {
    const empty = openLayer(smallReport({}), { name: 'empty' });
    const [terms, places] = layersNamed('terms', 'places') as [OpenLayer, OpenLayer];
    expect(menuOf([terms, empty, places]).map(({ name }) => name)).toEqual(['places', 'terms']);
  });
});
