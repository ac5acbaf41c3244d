import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { align } from '../../src/import/alignment.ts';
import { follow } from '../../src/import/follow.ts';
import { risingOf } from '../../src/import/rising.ts';
import { checkKeys } from '../../src/report/keys.ts';
import { buildChapter } from '../../src/report/report.ts';
import {
  chapters,
  edits,
  paragraph,
  report,
  parsed,
  edition,
  editionOf,
  over,
  textOf,
  edited,
  fileOf,
} from './invented-editions.ts';
import { holds } from './property.ts';

describe('a text beside an edition', () => {
  it('is laid out whole, and goes on from each paragraph once', () => {
    holds(
      fc.property(edits, (edit) => {
        const now = report(edited(edit));
        const { chapters: laid, gone } = align(edit.old.map(fileOf), now);
        const text = laid.map(({ headings, paragraphs }) => {
          return headings.join('') + paragraphs.map(({ raw }) => raw.lead + raw.body).join('');
        });
        assert.equal(text.join(''), now.source.replaceAll('\n', ''));
        const old = laid.flatMap((chapter) => chapter.old?.file ?? []);
        assert.equal(new Set(old).size, old.length);
        assert.equal(old.length + gone.length, edit.old.length);
        for (const { old: own, paragraphs } of laid) {
          assert.ok(paragraphs.length > 0);
          const from = paragraphs.flatMap(({ was }) => was ?? []);
          assert.equal(new Set(from).size, from.length);
          for (const { was, same, raw } of paragraphs) {
            if (same && was !== undefined) {
              assert.equal(own?.paragraphs[was]?.text, raw.lead + raw.body);
            }
          }
        }
      }),
    );
  });
});

describe('a text that comes over an edition', () => {
  it('is the edition’s, character by character, with ids that are nobody else’s', () => {
    holds(
      fc.property(edits, (edit) => {
        const now = report(edited(edit));
        const { texts, before } = edition(report(edit.old));
        const { files } = follow(before, now, []);
        const after = editionOf(over(texts, files));
        const own = after.before.chapters;
        assert.equal(own.map(textOf).join(''), now.source.replaceAll('\n', ''));
        assert.deepEqual(
          own.map(({ frontmatter }) => frontmatter.order),
          [...own.keys()].map((at) => at + 1),
        );
        assert.deepEqual(own.flatMap(checkKeys), []);
        const ids = own.map(({ frontmatter }) => frontmatter.id);
        assert.equal(new Set(ids).size, ids.length);
        const again = follow(after.before, now, []);
        assert.deepEqual([...again.files.keys()], []);
      }),
      1 / 40,
    );
  });

  it('leaves every id where its words stay', () => {
    holds(
      fc.property(edits, (edit) => {
        const { texts, before } = edition(report(edit.old));
        const now = report(edited(edit));
        const alignment = align(before.chapters, now);
        const { files } = follow(before, now, []);
        for (const { old, paragraphs } of alignment.chapters) {
          if (!old) continue;
          const [was, is] = [
            old,
            parsed(old.file, files.get(old.file) ?? texts.get(old.file)!),
          ].map(buildChapter);
          paragraphs.forEach((one, at) => {
            if (one.was === undefined) return;
            const [then, here] = [was!.paragraphs[one.was]!, is!.paragraphs[at]!];
            assert.equal(here.id, then.id);
            if (one.same) assert.deepEqual(here.sentences, then.sentences);
          });
        }
      }),
      1 / 40,
    );
  });

  it('that only gained words loses nothing of what was there', () => {
    holds(
      fc.property(chapters, paragraph, fc.nat(), (old, added, where) => {
        const distinct = new Set(
          old.flatMap(({ paragraphs }) => paragraphs.map(({ lead, body }) => lead + body)),
        );
        const count = old.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
        const headings = old.flatMap(({ heading }) => heading ?? []);
        if (distinct.size < count || headings.some((one) => distinct.has(one))) return;
        const now = old.map(({ heading, paragraphs }) => ({
          heading,
          paragraphs: [...paragraphs],
        }));
        now[where % now.length]!.paragraphs.unshift(added);
        const alignment = align(edition(report(old)).before.chapters, report(now));
        const kept = alignment.chapters
          .flatMap(({ paragraphs }) => paragraphs)
          .filter(({ was, same }) => was !== undefined && same);
        assert.ok(kept.length >= count - 1, `${kept.length} of ${count}`);
      }),
      1 / 40,
    );
  });
});

describe('what did not move', () => {
  it('rises, and nothing longer does', () => {
    const numbers = fc.uniqueArray(fc.nat(30), { maxLength: 9 });
    const longest = (all: readonly number[], above = -1): number =>
      Math.max(
        0,
        ...all.flatMap((one, at) => (one > above ? [1 + longest(all.slice(at + 1), one)] : [])),
      );
    holds(
      fc.property(numbers, (all) => {
        const rising = risingOf(all);
        const kept = all.filter((one) => rising.has(one));
        assert.deepEqual(
          kept,
          kept.toSorted((a, b) => a - b),
        );
        assert.equal(kept.length, longest(all));
      }),
    );
  });
});
