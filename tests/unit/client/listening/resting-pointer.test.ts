import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restingPointer } from '../../../../src/client/listening/resting-pointer.ts';

const page = new EventTarget();
let pointer: ReturnType<typeof restingPointer>;

const move = (clientX: number): boolean =>
  page.dispatchEvent(Object.assign(new Event('pointermove'), { clientX, clientY: 0 }));

/** Whether what a pointer comes to lie on is told. */
const points = (): boolean => {
  const event = new Event('pointerover', { bubbles: true });
  const stopped = vi.spyOn(event, 'stopPropagation');
  page.dispatchEvent(event);
  return stopped.mock.calls.length === 0;
};

beforeEach(() => {
  vi.stubGlobal('window', page);
  pointer = restingPointer();
});
afterEach(() => {
  pointer.end();
  vi.unstubAllGlobals();
});

it('points at things until the page moves under it, and again once it is moved', () => {
  move(1);
  expect(points()).toBe(true);
  pointer.rest();
  expect(points()).toBe(false);
  move(1);
  expect(points()).toBe(false);
  move(2);
  expect(points()).toBe(true);
});

it('takes the first move that it hears of for the page’s', () => {
  pointer.rest();
  move(1);
  expect(points()).toBe(false);
  move(2);
  expect(points()).toBe(true);
});

it('is left alone at the end', () => {
  pointer.rest();
  pointer.end();
  expect(points()).toBe(true);
});
