import { describe, expect, it } from 'vitest';
import { bandOf, inSight, wayTo } from '../../../../src/client/listening/sight.ts';

const ROOM = { top: 50, bottom: 650 };

describe('what is to be seen of a sentence', () => {
  it('is all of it where there is room', () => {
    const sentence = { top: 900, bottom: 1400 };
    expect(bandOf(sentence, { from: 0.5, to: 0.75 }, ROOM)).toBe(sentence);
  });

  it('is else what is being said', () => {
    expect(bandOf({ top: 100, bottom: 1100 }, { from: 0.5, to: 0.75 }, ROOM)).toEqual({
      top: 600,
      bottom: 850,
    });
  });
});

it('is in sight as long as any of it is', () => {
  expect(inSight({ top: 640, bottom: 700 }, ROOM)).toBe(true);
  expect(inSight({ top: 650, bottom: 700 }, ROOM)).toBe(false);
  expect(inSight({ top: 0, bottom: 50 }, ROOM)).toBe(false);
});

describe('the page', () => {
  it('stands still while all is in sight', () => {
    expect(wayTo({ top: 62, bottom: 638 }, ROOM)).toBe(0);
  });

  it.each([
    ['below', { top: 800, bottom: 900 }],
    ['above', { top: -300, bottom: -200 }],
    ['under the player', { top: 600, bottom: 700 }],
  ])('brings what is %s into the upper half', (_, band) => {
    const way = wayTo(band, ROOM);
    expect(band.top - way).toBe(50 + 12 + (600 - 100 - 24) / 4);
  });

  it('shows the beginning of what is too high', () => {
    expect(wayTo({ top: 900, bottom: 1700 }, ROOM)).toBe(900 - 50 - 12);
  });
});
