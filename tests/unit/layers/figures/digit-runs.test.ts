import { describe, expect, it } from 'vitest';
import { claimsOf, digitRuns, findOnce } from '../../../../src/layers/figures/digit-runs.ts';

describe('the runs of digits of a text', () => {
  it.each([
    ['修路12.5公里，种树3万棵', ['2–6 12.5', '11–12 3']],
    ['比例2.35：1', ['2–6 2.35', '7–8 1']],
    ['第3.条', ['1–2 3']],
    ['1.2.3', ['0–3 1.2', '4–5 3']],
    ['三万', []],
  ])('%s', (text, runs) => {
    expect(digitRuns(text).map((run) => `${run.start}–${run.end} ${run.text}`)).toEqual(runs);
  });
});

describe('a run of digits at 4–8', () => {
  it.each([
    ['is held by what covers it', [2, 9], 'whole'],
    ['is held by what just covers it', [4, 8], 'whole'],
    ['is cut by what begins in it', [5, 9], 'cut'],
    ['is cut by what ends in it', [0, 7], 'cut'],
    ['is cut by what lies in it', [5, 7], 'cut'],
    ['has nothing to do with what ends before it', [0, 4], undefined],
    ['has nothing to do with what begins behind it', [8, 9], undefined],
  ] as const)('%s', (_, [start, end], how) => {
    const span = { start, end };
    const { whole, cut } = claimsOf({ start: 4, end: 8 }, [span]);
    expect({ whole, cut }).toEqual({
      whole: how === 'whole' ? [span] : [],
      cut: how === 'cut' ? [span] : [],
    });
  });
});

describe('a part of a text', () => {
  it.each([
    ['水车', { at: 1 }],
    ['修', { times: 2 }],
    ['桥', { times: 0 }],
  ])('%s', (part, found) => {
    expect(findOnce('修水车，修路', part)).toEqual(found);
  });
});
