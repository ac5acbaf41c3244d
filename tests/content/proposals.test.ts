import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentIn, loadEdition } from '../../src/edition.ts';
import { proposeEntries } from '../../src/import/propose/entries.ts';
import { proposeNumbers } from '../../src/import/propose/figures.ts';
import { placeNames } from '../../src/import/propose/place-names.ts';
import { propose } from '../../src/import/propose/propose.ts';
import { figures as figureLayer } from '../../src/layers/figures/layer.ts';
import { places as placeLayer } from '../../src/layers/places/layer.ts';
import { terms as termLayer } from '../../src/layers/terms/layer.ts';
import { overlaps } from '../../src/report/span.ts';
import { PROJECT } from '../support/paths.ts';

// What an import would have proposed for our own report, measured against what editors made of it. The
// floors are a little below what is measured: who changes a rule sees here what it costs.

const edition = loadEdition(PROJECT);
const { report } = edition;
const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
const names = placeNames(report);

describe('the figures proposed for our report', () => {
  const editors = contentIn(edition, figureLayer);
  const { figures, exclusions } = proposeNumbers(report);
  const drafts = [...figures.values()].flat();
  const pairs = editors.all.map((figure) => {
    const at = figure.occurrence;
    const draft = drafts.find((d) => d.paragraph === figure.paragraph && overlaps(d.span, at));
    return { figure, draft };
  });
  const keys = ['number', 'value', 'unit', 'comparator', 'kind', 'role'] as const;
  const agreed = Object.fromEntries(
    keys.map((key) => {
      const same = pairs.filter(
        ({ figure, draft }) => JSON.stringify(draft?.[key]) === JSON.stringify(figure[key]),
      );
      return [key, percent(same.length, pairs.length)];
    }),
  );

  it('are those of the editors', () => {
    const found = pairs.filter(({ draft }) => draft !== undefined).length;
    const written = drafts.filter(({ label }) => label !== '待写').length;
    console.info(`${editors.all.length} figures of editors, ${drafts.length} proposed`);
    console.table({ found: percent(found, pairs.length), ...agreed });
    console.info(`labels proposed: ${percent(written, drafts.length)}%`);
    expect(percent(found, pairs.length)).toBeGreaterThanOrEqual(98);
    expect(agreed['number']).toBeGreaterThanOrEqual(98);
    expect(agreed['value']).toBeGreaterThanOrEqual(98);
    expect(agreed['unit']).toBeGreaterThanOrEqual(98);
    expect(agreed['comparator']).toBeGreaterThanOrEqual(98);
    expect(agreed['kind']).toBeGreaterThanOrEqual(95);
    expect(agreed['role']).toBeGreaterThanOrEqual(90);
    expect(percent(written, drafts.length)).toBeGreaterThanOrEqual(95);
  });

  it('leave out what the editors left out', () => {
    const extra = drafts.filter(
      (draft) =>
        !editors.all.some(
          ({ paragraph, occurrence }) =>
            paragraph === draft.paragraph && overlaps(draft.span, occurrence),
        ),
    );
    console.info(`${exclusions.length} exclusions; figures no editor made: ${extra.length}`);
    expect(extra.length).toBeLessThanOrEqual(3);
  });
});

describe('the places proposed for our report', () => {
  const { all } = contentIn(edition, placeLayer);
  const matches = all.flatMap((place) => place.matches);
  const touches = (name: string): boolean =>
    matches.some((match) => match.includes(name) || name.includes(match));

  it('are names that editors know, and many of them', () => {
    const exact = all.filter((place) => place.matches.some((m) => names.some((n) => n.name === m)));
    const known = names.filter(({ name }) => touches(name));
    const recall = percent(exact.length, all.length);
    const precision = percent(known.length, names.length);
    console.info(`${names.length} names proposed, ${all.length} places of editors`);
    console.table({ recall, precision });
    expect(recall).toBeGreaterThanOrEqual(60);
    expect(precision).toBeGreaterThanOrEqual(80);
  });
});

describe('the entries proposed for our report', () => {
  const { entries } = contentIn(edition, termLayer);
  const drafts = proposeEntries(report, {
    ...{ terms: [], excluded: [], names: names.map(({ name }) => name) },
  });
  const proposed = drafts.map(({ match }) => match);

  it('are words that editors explain, and some of those', () => {
    const exact = entries.filter(({ matches }) => matches.some((m) => proposed.includes(m)));
    const touched = entries.filter(({ matches }) =>
      matches.some((match) => proposed.some((p) => match.includes(p) || p.includes(match))),
    );
    const used = proposed.filter((phrase) =>
      entries.some(({ matches }) => matches.some((m) => m.includes(phrase) || phrase.includes(m))),
    );
    console.info(`${drafts.length} words proposed, ${entries.length} entries of editors`);
    console.table({
      'recall, same words': percent(exact.length, entries.length),
      'recall, overlapping': percent(touched.length, entries.length),
      precision: percent(used.length, proposed.length),
    });
    expect(percent(exact.length, entries.length)).toBeGreaterThanOrEqual(20);
    expect(percent(touched.length, entries.length)).toBeGreaterThanOrEqual(35);
    expect(percent(used.length, proposed.length)).toBeGreaterThanOrEqual(85);
  });

  it('hold every quoted phrase that editors explain or leave out', () => {
    const quoted = drafts.filter(({ why }) => why.startsWith('带引号的话'));
    expect(quoted.length).toBeGreaterThan(100);
    for (const { standings } of drafts) expect(standings.length).toBeGreaterThan(0);
  });
});

it('leaves an edition of nothing but drafts, which can be loaded', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proposals-'));
  const kept = ['seeds', 'content/chapters', 'content/pages', 'content/parts.yaml'];
  for (const name of [...kept, 'content/site.yaml', 'content/editions.yaml']) {
    cpSync(path.join(PROJECT, name), path.join(folder, name), { recursive: true });
  }
  for (const [file, text] of propose(report).files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const drafted = loadEdition(folder);
  rmSync(folder, { recursive: true });
  expect(drafted.layers.map(({ entries }) => entries.length)).toEqual([0, 0, 0]);
});
