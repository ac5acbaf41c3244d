import { compileFunction } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { watchSearchPage } from '../../../../src/search/view/watch.ts';

const run = compileFunction(watchSearchPage, ['location', 'document', 'setTimeout']) as (
  ...things: unknown[]
) => void;

/** What stands in the field, and whether something is offered in place of results. */
function arrived(search: string): { readonly value: string; readonly offered: boolean } {
  const q = { value: '' };
  const offer = { hidden: false };
  const page = { querySelector: () => ({ q, dataset: {} }), querySelectorAll: () => [offer] };
  run({ search }, page, () => undefined);
  return { value: q.value, offered: !offer.hidden };
}

describe('before the script of the search has come', () => {
  it.each([
    ['?q=%E5%85%BB+%E8%80%81', '养 老', false],
    ['?kind=a&q=b', 'b', false],
    ['', '', true],
    ['?q=', '', true],
    // The first is the query, though it is empty, as the script takes it later.
    ['?q=&q=b', '', true],
    ['?q=%E5', '', false],
  ])('the address %j gives the query %j', (search, value, offered) => {
    expect(arrived(search)).toEqual({ value, offered });
  });
});
