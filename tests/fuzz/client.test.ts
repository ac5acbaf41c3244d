import assert from 'node:assert/strict';
import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import { afterEach, describe, it, vi } from 'vitest';
import { choicesIn, FACETS } from '../../src/client/index-choices.ts';
import { knownValues } from '../../src/client/reading-settings.ts';
import { restoreSettings } from '../../src/client/restore-settings.ts';
import { sentenceAsked } from '../../src/client/sentence-asked.ts';
import { fieldsOf } from '../../src/search/view/fields.ts';
import { watchSearchPage } from '../../src/search/view/watch.ts';
import { hostile, hostileShort } from './hostile.ts';
import { holds } from './property.ts';

afterEach(() => vi.unstubAllGlobals());

/** The query of an address: its keys with any values, or no query at all. */
function queries(keys: readonly string[], values: readonly string[]): fc.Arbitrary<string> {
  const pair = fc.tuple(
    fc.oneof(fc.constantFrom(...keys), hostileShort),
    fc.oneof(fc.constantFrom(...values), hostileShort, fc.nat().map(String)),
  );
  const written = fc.array(pair, { maxLength: 4 }).map((pairs) => {
    // As links write it, and as people and chats do.
    const raw = pairs.map((parts) => parts.join('=').replace(/#/g, '')).join('&');
    return [new URLSearchParams(pairs).toString(), raw];
  });
  const query = written.chain((ways) => fc.constantFrom(...ways));
  return fc.oneof(query, hostile).map((text) => new URL(`?${text}`, 'https://x/').search);
}

describe('an address', () => {
  it('of a paragraph asks for the number of a sentence, or for none', () => {
    holds(
      fc.property(queries(['s'], ['1', '02', '0', '-1', '1e3', '９']), (search) => {
        const asked = sentenceAsked(new URL(`https://x/${search}`));
        const written = new URLSearchParams(search).get('s') ?? '';
        if (asked === undefined) assert.doesNotMatch(written, /^0*[1-9]\d{0,8}$/);
        else assert.equal(String(asked), written.replace(/^0+/, ''));
      }),
    );
  });

  it('of an index chooses what can be chosen, and says where it would choose something else', () => {
    const values = ['', 'a', '甲', '__proto__'];
    holds(
      fc.property(queries(FACETS, [...values, 'b']), (search) => {
        const { known, mangled } = choicesIn(search, (_, value) => values.includes(value));
        assert.ok(known.every(({ value }) => values.includes(value)));
        const params = new URLSearchParams(search);
        const asked = FACETS.map((facet) => params.get(facet) ?? '');
        assert.equal(mangled, !asked.every((value) => values.includes(value)));
        assert.equal(known.length + (mangled ? 1 : 0) <= FACETS.length, true);
      }),
    );
  });

  it('of the search fills the fields with what they can hold, and is written the same again', () => {
    const options = ['', '原文', '名词'];
    holds(
      fc.property(queries(['q', 'kind', 'chapter'], ['原文', '砂砖房']), (search) => {
        vi.stubGlobal('location', new URL(search, 'https://x/search/'));
        const input = { name: 'q', value: 'before' };
        const selects = ['kind', 'chapter'].map((name) => selectOf(name, options));
        const known = fieldsOf(input as HTMLInputElement, selects);
        const params = new URLSearchParams(search);
        const asked = ['kind', 'chapter'].map((name) => params.get(name) ?? '');
        assert.equal(
          known.fill(),
          asked.every((value) => options.includes(value)),
        );
        assert.equal(input.value, params.get('q') ?? '');
        const { kind = '', chapter = '' } = known.filters();
        assert.ok(options.includes(kind) && options.includes(chapter));
        assert.ok(selects.every(({ value }) => options.includes(value)));
        vi.stubGlobal('location', new URL(known.address()));
        assert.equal(known.fill(), true);
        assert.equal(known.here(), known.address());
      }),
    );
  });

  it('of the search puts its query into the field before the script comes, or nothing', () => {
    const run = scriptOf(watchSearchPage, ['location', 'document', 'setTimeout']);
    holds(
      fc.property(queries(['q', 'qq'], ['砂砖房', '%', '%E7']), (search) => {
        const q = { value: '' };
        const page = { querySelectorAll: () => [], querySelector: () => ({ q, dataset: {} }) };
        run({ search }, page, () => undefined);
        const read = new URLSearchParams(search).get('q') ?? '';
        assert.ok(q.value === '' || q.value === read, q.value);
      }),
    );
  });
});

/** An inline script, to be run with other things by these names. */
function scriptOf(script: string, names: readonly string[]): (...things: unknown[]) => void {
  return compileFunction(script, names) as (...things: unknown[]) => void;
}

/** A select: a value that is none of its options leaves it without one. */
function selectOf(name: string, options: readonly string[]): HTMLSelectElement {
  let chosen = '';
  const select = {
    name,
    get value() {
      return chosen;
    },
    set value(value: string) {
      chosen = options.includes(value) ? value : '';
    },
  };
  return select as HTMLSelectElement;
}

describe('what is remembered', () => {
  it('comes back on the page only where it is a known value of a setting', () => {
    const known = knownValues([]);
    const script = restoreSettings(known);
    const later = ['requestAnimationFrame', 'setTimeout'];
    const names = ['document', 'self', 'localStorage', 'matchMedia', ...later];
    const run = scriptOf(script, names);
    const value = fc.oneof(hostileShort, fc.constantFrom(...Object.values(known).flat()));
    const stored = fc.dictionary(fc.constantFrom(...Object.keys(known), '__proto__'), value);
    holds(
      fc.property(stored, (values) => {
        const dataset: Record<string, string> = {};
        const querySelector = () => ({ textContent: '' });
        const page = { documentElement: { dataset }, querySelector, write: () => undefined };
        const getItem = (name: string): string | null =>
          Object.hasOwn(values, name) ? values[name]! : null;
        run(
          page,
          {},
          { getItem },
          () => ({ matches: false }),
          () => undefined,
          () => undefined,
        );
        for (const [name, restored] of Object.entries(dataset)) {
          if (name !== 'js') assert.ok(known[name]?.includes(restored), `${name}: ${restored}`);
        }
      }),
    );
  });
});
