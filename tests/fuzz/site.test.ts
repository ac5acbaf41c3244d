import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { correctionHref } from '../../src/site/contact.ts';
import { hostile, hostileShort } from './hostile.ts';
import { holds } from './property.ts';

const faulty = fc.record({
  page: hostileShort.map((words) => `https://example.org/p/x/?s=${words}`),
  place: hostileShort,
  quotation: fc.option(hostile, { nil: undefined }),
});

/** A quotation as a letter shows it. */
const shown = (text: string): string =>
  [...text].length > 100 ? `${[...text].slice(0, 100).join('')}……` : text;

describe('the way to the editors', () => {
  it('by letter says page, place and quotation, and is addressed to nobody else', () => {
    const addresses = fc.constantFrom(
      'mailto:a@example.org',
      'mailto:a@example.org?cc=b@example.org',
    );
    holds(
      fc.property(addresses, faulty, (contact, { page, place, quotation }) => {
        const letter = correctionHref(contact, { page, place, quotation });
        const url = new URL(letter);
        assert.equal(url.protocol + url.pathname, 'mailto:a@example.org');
        assert.equal(url.hash, '');
        const names = contact.includes('cc') ? ['cc', 'subject', 'body'] : ['subject', 'body'];
        assert.deepEqual([...url.searchParams.keys()], names);
        assert.equal(url.searchParams.get('subject'), `纠错：${place.toWellFormed()}`);
        const body = url.searchParams.get('body') ?? '';
        const quoted = quotation ? `那句话：${shown(quotation)}\r\n` : '';
        const begin = `网页：${page}\r\n位置：${place}\r\n${quoted}\r\n错在哪里：`;
        assert.ok(body.startsWith(begin.toWellFormed()), body);
        assert.match(letter, /^[\x21-\x7e]+$/);
      }),
    );
  });

  it('by a form fills its blanks, and leads nowhere else', () => {
    const form = 'https://example.org/f?u={page}&p={place}&q={quote}';
    holds(
      fc.property(faulty, ({ page, place, quotation = '' }) => {
        const url = new URL(correctionHref(form, { page, place, quotation }));
        assert.equal(url.origin + url.pathname, 'https://example.org/f');
        assert.deepEqual(
          [...url.searchParams].flat(),
          ['u', page, 'p', place, 'q', shown(quotation)].map((text) => text.toWellFormed()),
        );
      }),
    );
  });
});
