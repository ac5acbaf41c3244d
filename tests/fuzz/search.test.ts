import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { normalize } from '../../src/report/normalize.ts';
import { splitSentences } from '../../src/report/sentence.ts';
import { linesOf } from '../../src/search/engine/concordance.ts';
import { spelledBy, spelledWhole } from '../../src/search/engine/pinyin.ts';
import { parseQuery, QUERY_LIMIT, simplify } from '../../src/search/engine/query.ts';
import { snippetsOf } from '../../src/search/engine/snippet.ts';
import { openWishes } from '../../src/search/engine/wish.ts';
import type { PinyinRow } from '../../src/search/format.ts';
import { crowded, cutOf, hostile, hostileShort, twoPlaces } from './hostile.ts';
import { holds } from './property.ts';

describe('a query', () => {
  it('is words, each once, of bounded length, and read the same again', () => {
    holds(
      fc.property(
        fc.oneof(
          hostile,
          fc.array(hostileShort).map((all) => all.join(' ')),
        ),
        (raw) => {
          const query = parseQuery(raw);
          if (query.state !== 'ready') {
            assert.equal(normalize(raw.slice(0, 20_000)), '');
            return;
          }
          const texts = query.words.map(({ text }) => text);
          assert.ok(texts.length > 0);
          assert.equal(new Set(texts).size, texts.length);
          assert.ok([...texts.join('')].length <= QUERY_LIMIT);
          for (const text of texts) assert.match(text, /^[\p{L}\p{N}\p{M}.%+&]+$/u);
          assert.match(query.letters, /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
          const again = parseQuery(texts.join(' '));
          assert.deepEqual(again.state === 'ready' && again.words.map(({ text }) => text), texts);
          for (const { typed, text } of query.words) {
            // What was cut is shown as it is searched for.
            assert.equal(normalize(typed), text);
          }
        },
      ),
    );
  });

  it('in traditional characters is rewritten character by character', () => {
    holds(
      fc.property(hostile, (word) => {
        const simple = simplify(word, ['', '億億龍體發', '亿亿龙体发']);
        assert.equal([...simple].length, [...word].length);
        assert.equal(
          simple,
          word.replace(/[億龍體發]/g, (c) => '亿龙体发'['億龍體發'.indexOf(c)]!),
        );
      }),
    );
  });
});

describe('letters', () => {
  const syllable = fc.constantFrom('a', 'e', 'zha', 'zh', 'zhang', 'ang', 'an', 'n', '');
  const syllables = fc.array(syllable, { maxLength: 12 });
  const row = syllables.map((all): PinyinRow => ['name', all.join(), all.join(' ')]);
  const rows = fc.array(row, { maxLength: 6 });
  const letters = fc.oneof(hostile, crowded('aezhng', 24));

  it('spell some of the names or none, and at most eight', () => {
    holds(
      fc.property(letters, rows, (word, all) => {
        const found = spelledBy(word, all);
        assert.ok(found.length <= 8);
        for (const { url } of found) assert.ok(all.some((row) => row[1] === url));
      }),
    );
  });

  it('that run together spell whole names that sound as they do', () => {
    holds(
      fc.property(letters, rows, (word, all) => {
        const named = all.map(([, url, sound], at): PinyinRow => [`n${at}`, url, sound]);
        const found = spelledWhole(word, named);
        assert.ok(found.length <= 3);
        const sounds = found.map((name) => named[Number(name.slice(1))]![2].replace(/ /g, ''));
        assert.ok(found.length === 0 || sounds.join('') === word);
      }),
    );
  });
});

describe('what is found', () => {
  const passages = fc.tuple(
    fc.oneof(hostileShort, crowded('甲乙。；', 40)),
    fc.array(twoPlaces, { maxLength: 3 }),
  );

  it('is every match in its sentences, as they stand', () => {
    holds(
      fc.property(passages, ([text, places]) => {
        const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
        const words = places.map((place) => cutOf(normalize(text), place));
        const snippets = snippetsOf(['p-1', sentences], 'c', words);
        const sought = words.filter((word) => word !== '');
        assert.equal(snippets.length > 0, sought.length > 0);
        for (const { id, text: shown, ranges } of snippets) {
          const first = Number(id.replace('p-1-', '')) - 1;
          assert.ok(sentences.slice(first).join('').startsWith(shown));
          assert.ok(ranges.length > 0);
          for (const { start, end } of ranges) {
            assert.ok(0 <= start && start < end && end <= shown.length, `[${start}, ${end})`);
            const said = normalize(shown.slice(start, end));
            assert.ok(
              sought.some((word) => said.includes(word)),
              said,
            );
          }
          for (const [at, { before, match, after }] of linesOf({ text: shown, ranges }).entries()) {
            const { start, end } = ranges[at]!;
            assert.equal(match, shown.slice(start, end));
            assert.ok(shown.slice(0, start).endsWith(before.replace(/^…/, '')));
            assert.ok(shown.slice(end).startsWith(after.replace(/…$/, '')));
          }
        }
      }),
    );
  });
});

describe('a wish', () => {
  const names = fc.array(fc.oneof(hostileShort, crowded('甲乙', 3, 1)), { maxLength: 6 });

  it('is read as words of ours, each once, that are part of what was asked', () => {
    holds(
      fc.property(names, names, names, (words, unsaid, asked) => {
        const listed = Object.fromEntries(words.map((word) => [word, [0]]));
        const none = Object.fromEntries(unsaid.map((word) => [word, -1]));
        const data = { phrases: [0, 0, 1], words: listed, named: {}, unsaid: none };
        const reader = openWishes(data, []);
        const query = asked.map(normalize).filter((word) => word !== '');
        const wish = reader.read(query);
        assert.ok(wish.share >= 0 && wish.share <= 1, `${wish.share}`);
        for (const word of wish.everyday) {
          assert.ok(Object.hasOwn(listed, word));
          assert.ok(query.some((text) => text.includes(normalize(word))));
        }
        for (const word of wish.unsaid) assert.ok(Object.hasOwn(none, word));
        const completed = reader.completed(query[0] ?? '');
        assert.ok(completed === undefined || Object.hasOwn(listed, completed));
      }),
    );
  });
});
