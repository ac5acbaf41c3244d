import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { normalize } from '../../src/report/normalize.ts';
import { allText } from '../../src/report/report.ts';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import { parseQuery } from '../../src/search/engine/query.ts';
import { invented } from '../unit/search/invented.ts';
import { publish } from '../unit/search/published.ts';
import type { Published } from '../unit/search/published.ts';
import { hostile, hostileShort, twoPlaces } from './hostile.ts';
import { holdsLater, numRuns } from './property.ts';

const texts = allText(invented.report).map(({ text }) => text);
const known = texts.map(normalize);

const said = fc.tuple(fc.constantFrom(...texts), twoPlaces).map(([text, places]) => {
  const ends = places.map((at) => Math.round(at * text.length));
  return text.slice(Math.min(...ends), Math.max(...ends));
});
/** A part of the text, something else, and both. */
const queries = fc.oneof(
  said,
  hostile,
  fc.tuple(said, hostileShort).map((both) => both.join(' ')),
);

describe('a search', () => {
  let published: Published;
  let indexed: SearchEngine;
  let plain: SearchEngine;

  beforeAll(async () => {
    published = await publish(invented);
    published.serve();
    indexed = published.engine();
    plain = published.engine({ importModule: () => Promise.reject(new Error('no index')) });
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    published.clear();
  });

  it('never fails, and finds every part of the text, by the index and without it', async () => {
    let count = 0;
    await holdsLater(
      // The index takes ten times as long as reading the text.
      fc.asyncProperty(queries, fc.nat({ max: 9 }), async (raw, way) => {
        const query = parseQuery(raw);
        const outcome = await (way === 0 ? indexed : plain).search(raw);
        if (query.state !== 'ready') {
          assert.equal(outcome.state, query.state);
          return;
        }
        assert.ok(outcome.state === 'found' || outcome.state === 'nothing', outcome.state);
        const words = query.words.map(({ text }) => text);
        const holds = known.some((text) => words.every((word) => text.includes(word)));
        if (!holds) return;
        count += 1;
        assert.ok(outcome.state === 'found' && outcome.total > 0);
        for (const { text, ranges } of outcome.groups.flatMap(({ snippets }) => snippets)) {
          for (const { start, end } of ranges) {
            const shown = normalize(text.slice(start, end));
            assert.ok(
              words.some((word) => shown.includes(word)),
              shown,
            );
          }
        }
      }),
    );
    assert.ok(count > numRuns / 5, `${count} parts of the text`);
  });
});
