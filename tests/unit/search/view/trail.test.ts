import { expect, it } from 'vitest';
import { createTrail } from '../../../../src/search/view/trail.ts';
import type { Trail } from '../../../../src/search/view/trail.ts';

/** A history as browsers keep it, at the empty search page, and the trail in it. */
function open(): { trail: Trail; entries: string[]; state: () => unknown } {
  const entries = ['/'];
  let at = 0;
  let state: unknown = null;
  const trail = createTrail(
    {
      pushState(value: unknown, _, url) {
        at += 1;
        entries.splice(at, entries.length, String(url));
        state = value;
      },
      replaceState(value: unknown, _, url) {
        if (url != null) entries[at] = String(url);
        state = value;
      },
      back: () => (at -= 1),
    },
    () => entries[at] ?? '',
  );
  trail.arrive(true);
  return { trail, entries, state: () => state };
}

function typeAll(trail: Trail, ...addresses: string[]): void {
  addresses.forEach((address) => trail.type(address));
}

it('keeps what was sent, and one entry for all that is typed before', () => {
  const { trail, entries } = open();
  typeAll(trail, '医', '医保');
  trail.send('医保');
  typeAll(trail, '医', '上', '上学');
  trail.send('上学');
  expect(entries).toEqual(['医保', '上学']);
});

it('adds nothing for what is sent twice', () => {
  const { trail, entries } = open();
  trail.type('医保');
  trail.send('医保');
  trail.send('医保');
  trail.type('医保');
  expect(entries).toEqual(['医保']);
});

it('adds an entry for each choice', () => {
  const { trail, entries } = open();
  typeAll(trail, '医保');
  trail.send('医保&kind=原文');
  trail.send('上学&kind=原文');
  expect(entries).toEqual(['医保', '医保&kind=原文', '上学&kind=原文']);
});

it('goes back to what was sent when what was typed after it is taken away', () => {
  const { trail, entries } = open();
  trail.type('医保');
  trail.send('医保');
  typeAll(trail, '医保目', '医保');
  // Typed before the browser has told that it went back.
  typeAll(trail, '医保上');
  expect(trail.arrive(false)).toBe(true);
  trail.type('医保上');
  expect(entries).toEqual(['医保', '医保上']);
});

it('keeps the entry that one came to, or whose answer one followed', () => {
  const { trail, entries, state } = open();
  trail.type('医保');
  trail.leave(700);
  expect(state()).toBe(700);
  trail.type('上学');
  expect(trail.arrive(false)).toBe(false);
  trail.type('停车');
  expect(entries).toEqual(['医保', '上学', '停车']);
  expect(state()).toBeNull();
});
