import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { hanziValue } from '../../src/layers/figures/hanzi-runs.ts';
import { readNumber } from '../../src/layers/figures/read-number.ts';
import { breathsOf } from '../../src/speech/breaths.ts';
import { spokenNumber } from '../../src/speech/numerals.ts';
import { spokenForm } from '../../src/speech/spoken.ts';
import { hostile } from './hostile.ts';
import { holds } from './property.ts';

const hanziOf = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** Whether the items of one list stand in another in their order. */
function standIn(items: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const item of all) if (item === items[at]) at += 1;
  return at === items.length;
}

describe('the spoken form', () => {
  it('holds no digit, and every hanzi in its order', () => {
    holds(
      fc.property(hostile, (sentence) => {
        const spoken = spokenForm(sentence);
        assert.doesNotMatch(spoken, /[0-9０-９]/);
        assert.ok(standIn(hanziOf(sentence), hanziOf(spoken)), spoken);
      }),
    );
  });

  it('of a whole number is read back as that number', () => {
    const numbers = fc.oneof(
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 13 })).map(([n, zeros]) => n * 10 ** zeros),
      fc.nat({ max: 100_000 }),
    );
    holds(
      fc.property(numbers, (number) => {
        const said = spokenNumber(String(number));
        assert.match(said, /^[零一二两三四五六七八九十百千万亿]+$/);
        assert.equal(hanziValue(said), number, said);
      }),
    );
  });

  it('of digits and a point says each decimal', () => {
    const decimals = fc.tuple(fc.nat({ max: 99_999 }), fc.nat({ max: 99_999 }));
    holds(
      fc.property(decimals, ([whole, part]) => {
        const [before = '', after = ''] = spokenNumber(`${whole}.${part}`).split('点');
        assert.equal(hanziValue(before), whole);
        assert.equal(
          [...after].map((sign) => '零一二三四五六七八九'.indexOf(sign)).join(''),
          `${part}`,
        );
      }),
    );
  });
});

describe('a breath', () => {
  it('is all that is said, and longer than a voice can be trusted with only without a sign', () => {
    holds(
      fc.property(hostile, (spoken) => {
        const breaths = breathsOf(spoken);
        assert.equal(breaths.join(''), spoken);
        for (const breath of breaths) {
          const clauses = breath.match(/[^，、；：。！？]+[，、；：。！？]*|^[，、；：。！？]+/g);
          assert.ok(breath.length <= 42 || clauses?.length === 1, breath);
        }
      }),
    );
  });
});

describe('a number as it is worded', () => {
  it('is read as numbers or not at all', () => {
    const words = fc.tuple(
      fc.constantFrom('', '突破', '不低于', '零', '约'),
      fc.oneof(hostile, fc.constantFrom('22.2', '2.35：1', '两', '十亿', '百', '突破', '亏损')),
      fc.constantFrom('', '亿元', '%以上', '个百分点', '个'),
    );
    holds(
      fc.property(words, (parts) => {
        const read = readNumber(parts.join(''));
        assert.ok(read === undefined || read.values.length > 0);
        for (const value of read?.values ?? []) assert.ok(!Number.isNaN(value) && value >= 0);
      }),
    );
  });
});
