import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { SearchEngine } from '../../../../src/search/engine/engine.ts';
import type { Filters } from '../../../../src/search/format.ts';
import { FIXTURES } from '../../../support/paths.ts';
import { invented } from '../invented.ts';
import { publish } from '../published.ts';
import type { Published } from '../published.ts';

/** What a reader asks. */
interface Case extends Filters {
  readonly query: string;
}

const FOLDER = path.join(FIXTURES, 'search');
const gone = (): Promise<never> => Promise.reject(new Error('gone'));
let published: Published;
let byIndex: SearchEngine;
let byFullText: SearchEngine;

beforeAll(async () => {
  published = await publish(invented);
  published.serve();
  byIndex = published.engine();
  byFullText = published.engine({ importModule: gone });
});
afterAll(() => {
  published.clear();
  vi.unstubAllGlobals();
});

describe.each(readdirSync(FOLDER))('query → outcome: %s', (name) => {
  const dir = path.join(FOLDER, name);
  const read = (): Case => parse(readFileSync(path.join(dir, 'query.yaml'), 'utf8')) as Case;

  it('is as expected', async () => {
    const { query, ...filters } = read();
    const outcome = await byIndex.search(query, filters);
    const text = JSON.stringify(outcome, undefined, 2) + '\n';
    const file = path.join(dir, 'outcome.json');
    // Written where it is missing, for a person to read and commit; CI never writes.
    if (!existsSync(file) && !process.env['CI']) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it('is the same when the page 全文 is read in place of the index', async () => {
    const { query, ...filters } = read();
    const outcome = await byFullText.search(query, filters);
    const indexed = await byIndex.search(query, filters);
    const answered = 'withoutIndex' in indexed;
    expect(outcome).toEqual(answered ? { ...indexed, withoutIndex: true } : indexed);
  });
});
