import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { openOf } from '../../../src/annotate/layer.ts';
import type { OpenLayer } from '../../../src/annotate/layer.ts';
import { notesBelow } from '../../../src/annotate/note.ts';
import type { Use } from '../../../src/annotate/occurrences.ts';
import { openFolder } from '../../../src/authoring/folder.ts';
import { facetData, figureFacets } from '../../../src/layers/figures/facets.ts';
import { figures } from '../../../src/layers/figures/layer.ts';
import { layers as listed } from '../../../src/layers/index.ts';
import { places } from '../../../src/layers/places/layer.ts';
import { terms } from '../../../src/layers/terms/layer.ts';
import { chapterText } from '../../../src/report/report.ts';
import type { Report } from '../../../src/report/report.ts';
import { FIXTURES } from '../../support/paths.ts';
import { smallReport } from '../report/small-report.ts';

/** Each a report's text, what editors wrote for its layers, and what the layers say of it. */
const FOLDER = path.join(FIXTURES, 'layers');

/** Every layer of the site, opened in a folder as the edition opens it; there are no problems. */
function openAll(dir: string, report: Report): OpenLayer[] {
  const layers: OpenLayer[] = [];
  for (const definition of listed) {
    const { open, problems } = definition.open(openFolder(dir), report, layers);
    expect(problems).toEqual([]);
    if (open) layers.push(open);
  }
  return layers;
}

/** A layer's notes below each chapter, by id: an element a line. */
function notesOf(open: OpenLayer, layers: readonly OpenLayer[], report: Report) {
  const page = {
    href: (to: string) => `/${to}`,
  };
  const below = report.chapters.map((chapter) => {
    const notes = notesBelow(open, layers, chapterText(chapter), page);
    const bodies = notes.map(({ id, body }) => [id, body.map((node) => toHtml(node))] as const);
    return [chapter.id, Object.fromEntries(bodies)] as const;
  });
  return Object.fromEntries(below);
}

const usesOf = (uses: readonly Use[] = []): string[] =>
  uses.map(({ sentence, occurrence }) => `${sentence.id}: ${occurrence.text}`);

/** What a layer says of the report, for a person to read. */
function told(open: OpenLayer, layers: readonly OpenLayer[], report: Report) {
  const entries = open.entries.map((entry) => {
    const { classes, path: page } = open.look(entry.id);
    const uses = usesOf(open.byEntry.get(entry.id));
    return { ...entry, look: `${classes.join(' ')} → ${page}`, uses };
  });
  const notes = open.layer.notes ? { notes: notesOf(open, layers, report) } : {};
  return { coverage: open.coverage, entries, ...notes, documents: open.documents };
}

/** What the layers' own pages are made of beside that. */
function pagesOf(layers: readonly OpenLayer[]) {
  const { categories, scopes, statuses, exclusions: phrases } = openOf(layers, terms)!.content;
  const content = openOf(layers, figures)!.content;
  const { around, kinds } = openOf(layers, places)!.content;
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  return {
    terms: {
      lists: [categories, scopes, statuses].map((list) => list.map(({ slug }) => slug)),
      exclusions: phrases.map(({ value }) => value.phrase),
    },
    figures: {
      rows: content.all.map((figure) => {
        const { id, chapter, sentence, occurrence } = figure;
        const at = `${chapter}, ${sentence.id}, ${occurrence.start}–${occurrence.end}`;
        return { [id]: at, ...facetData(figure, content) };
      }),
      facets: figureFacets(content).map(({ id, name, all, values }) => ({
        [`${id} ${name} ${all}`]: values.map((v) => `${v.slug} ${v.name}: ${v.count}`),
      })),
      ...{ home: ids(content.home), units: content.units.map(({ unit }) => unit) },
      exclusions: content.exclusions.map(({ text }) => text),
    },
    places: {
      around: Object.fromEntries([...around].map(([id, uses]) => [id, usesOf(uses)])),
      kinds: ids(kinds),
    },
  };
}

describe('the layers of a report', () => {
  it.each(readdirSync(FOLDER))('%s: are found as expected', (name) => {
    const dir = path.join(FOLDER, name);
    const text = readFileSync(path.join(dir, 'text.yaml'), 'utf8');
    const report = smallReport(parse(text) as Parameters<typeof smallReport>[0]);
    const layers = openAll(dir, report);
    const layersTold = layers.map((open) => [open.layer.name, told(open, layers, report)] as const);
    const found = { ...Object.fromEntries(layersTold), pages: pagesOf(layers) };
    const yaml = stringify(found, { lineWidth: 0, aliasDuplicateObjects: false });
    const file = path.join(dir, 'expected.yaml');
    // Written where it is missing, for a person to read and commit; CI never writes.
    if (!existsSync(file) && !process.env['CI']) writeFileSync(file, yaml);
    expect(yaml).toBe(readFileSync(file, 'utf8'));
  });

  it.each([
    { layer: 'terms', message: 'no glossary entry mill' },
    { layer: 'figures', message: 'no figure mill' },
    { layer: 'places', message: 'no place mill' },
  ])('$layer: know no entry that nobody wrote', ({ layer, message }) => {
    const layers = openAll(path.join(FOLDER, 'nothing'), smallReport({ c: ['水车。'] }));
    const open = layers.find(({ layer: { name } }) => name === layer);
    const context = {
      href: String,
      uses: [],
      here: new Set<string>(),
      yielded: [],
    };
    expect(() => open?.note('mill', context)).toThrow(new RangeError(message));
  });
});
