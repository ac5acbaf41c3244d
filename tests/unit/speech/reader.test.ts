import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reader } from '../../../src/speech/reader.ts';
import type { Place, State } from '../../../src/speech/reader.ts';
import { fakeSpeech } from '../../support/fake-speech.ts';
import type { FakeControls, FakeSpeech } from '../../support/fake-speech.ts';

const PASSAGES = [['一，', '二。'], ['三。'], ['四。']];

let told: [State, Place][];
let hidden: boolean;
let reader: Reader;

const speech = (): FakeControls =>
  (globalThis as unknown as { fakeSpeech: FakeControls }).fakeSpeech;
const said = (): string[] => speech().said.map(({ text }) => text);
const state = (): State | undefined => told.at(-1)?.[0];
const passage = (): number | undefined => told.at(-1)?.[1].passage;

/** The utterance that is being said ends; the next one begins. */
const end = (): void => {
  speech().end();
  vi.advanceTimersByTime(0);
};

function set(manner: FakeSpeech['manner']): void {
  fakeSpeech({ voices: ['zh-CN'], manner });
  told = [];
  hidden = false;
  const synth = globalThis.speechSynthesis;
  reader = new Reader(
    PASSAGES,
    { synth, voice: synth.getVoices()[0]!, rate: 1, hidden: () => hidden },
    (now, place) => told.push([now, place]),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  set('told');
});
afterEach(() => vi.useRealTimers());

describe('reading aloud', () => {
  it('says breath after breath, one at a time, and stops at the end', () => {
    reader.go(0);
    expect(said()).toEqual(['一，']);
    for (const more of [2, 3, 4]) {
      end();
      expect(said()).toHaveLength(more);
    }
    expect(said()).toEqual(['一，', '二。', '三。', '四。']);
    expect(state()).toBe('reading');
    end();
    expect(state()).toBe('done');
    expect(passage()).toBe(2);
    vi.advanceTimersByTime(1e6);
    expect(state()).toBe('done');
  });

  it('tells how far it is in a passage', () => {
    reader.go(0);
    end();
    end();
    expect(told.map(([, place]) => place)).toEqual([
      { passage: 0, from: 0, to: 0.5 },
      { passage: 0, from: 0.5, to: 1 },
      { passage: 1, from: 0, to: 1 },
    ]);
  });

  it('goes to any passage, and to the nearest there is', () => {
    reader.go(2);
    expect(passage()).toBe(2);
    reader.go(7);
    expect(passage()).toBe(2);
    reader.go(-1);
    expect(passage()).toBe(0);
    expect(said()).toEqual(['四。', '四。', '一，']);
  });

  it('pauses, and says the breath again', () => {
    reader.go(0);
    end();
    reader.toggle();
    expect(state()).toBe('paused');
    vi.advanceTimersByTime(1e6);
    expect(state()).toBe('paused');
    reader.toggle();
    expect(state()).toBe('reading');
    expect(said()).toEqual(['一，', '二。', '二。']);
  });

  it('begins again when it has read all', () => {
    reader.go(2);
    end();
    reader.toggle();
    expect(said()).toEqual(['四。', '一，']);
  });

  it('says the breath again at another speed, but not while it rests', () => {
    reader.go(1);
    reader.hurry(0.8);
    expect(speech().said).toEqual([
      { text: '三。', rate: 1 },
      { text: '三。', rate: 0.8 },
    ]);
    reader.toggle();
    reader.hurry(1.5);
    expect(said()).toHaveLength(2);
    reader.toggle();
    expect(speech().said[2]?.rate).toBe(1.5);
  });

  it('says and tells nothing once it is stopped', () => {
    reader.go(0);
    const before = told.length;
    reader.stop();
    end();
    vi.advanceTimersByTime(1e6);
    expect(said()).toHaveLength(1);
    expect(told).toHaveLength(before);
  });
});

describe('a voice that is not to be trusted', () => {
  it('is asked twice to begin, and given up', () => {
    set('mute');
    reader.go(0);
    vi.advanceTimersByTime(7999);
    expect(said()).toEqual(['一，', '一，']);
    expect(state()).toBe('reading');
    vi.advanceTimersByTime(1);
    expect(state()).toBe('silent');
  });

  it('reads on if it begins when asked the second time', () => {
    set('mute');
    reader.go(0);
    speech().manner = 'told';
    vi.advanceTimersByTime(4000);
    end();
    expect(said()).toEqual(['一，', '一，', '二。']);
    expect(state()).toBe('reading');
  });

  it('that falls silent is asked once more for the breath', () => {
    reader.go(0);
    vi.advanceTimersByTime(0);
    vi.advanceTimersByTime(5000);
    expect(said()).toEqual(['一，', '一，']);
    expect(state()).toBe('reading');
    vi.advanceTimersByTime(1);
    vi.advanceTimersByTime(5000);
    expect(state()).toBe('broken');
    reader.toggle();
    expect(state()).toBe('reading');
  });

  it('may stumble at each breath, once', () => {
    reader.go(0);
    for (const breath of ['一，', '二。', '三。']) {
      vi.advanceTimersByTime(5001);
      expect(said().slice(-2)).toEqual([breath, breath]);
      end();
    }
    expect(state()).toBe('reading');
  });

  it('may tell the end of what was hushed, and is not heard', () => {
    reader.go(0);
    reader.go(2);
    speech().endHushed();
    expect(said()).toEqual(['一，', '四。']);
    expect(state()).toBe('reading');
  });

  it('that fails is told, with the place kept', () => {
    reader.go(1);
    speech().manner = 'fails';
    end();
    expect(state()).toBe('broken');
    speech().manner = 'told';
    reader.toggle();
    expect(said()).toEqual(['三。', '四。', '四。']);
  });

  it('that something else hushes only rests', () => {
    reader.go(1);
    globalThis.speechSynthesis.cancel();
    expect(state()).toBe('paused');
  });

  it('only rests, too, while the page is out of sight', () => {
    reader.go(1);
    vi.advanceTimersByTime(0);
    hidden = true;
    vi.advanceTimersByTime(10_000);
    expect(state()).toBe('paused');
    expect(said()).toHaveLength(1);
  });
});
