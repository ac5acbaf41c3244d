/**
 * 长者模式: one button takes the choices that are marked for it and another tap brings back those from
 * before, which are remembered meanwhile (`before-elder`). What one was reading stays where it was.
 */
import { dress } from './legible.client.ts';
import { choose, inputs, keep, kept } from './settings.client.ts';

const root = document.documentElement;
const KEPT = 'before-elder';
/** Where the text begins that one reads, in pixels from the top: below the bar. */
const READ_FROM = 100;

const meant = inputs.filter(({ dataset }) => dataset['elder'] !== undefined);

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || !target.closest('.elder')) return;
  const stay = place();
  const on = root.dataset['elder'] === undefined;
  if (on) enter();
  else leave();
  stay();
  void dress().then(stay);
  document.querySelector('.settings')?.removeAttribute('open');
  // The button has gone with the mode.
  if (document.activeElement?.getClientRects().length === 0) {
    const buttons = [...document.querySelectorAll<HTMLElement>('.elder')];
    buttons.find((one) => one.getClientRects().length > 0)?.focus({ preventScroll: true });
  }
});

function enter(): void {
  const before = meant.map(({ name }) => [name, root.dataset[name] ?? '']);
  keep(KEPT, new URLSearchParams(before).toString());
  choose('elder', 'on');
  for (const { name, value } of meant) choose(name, value);
}

function leave(): void {
  const before = new URLSearchParams(kept(KEPT));
  keep(KEPT, '');
  choose('elder', '');
  for (const { name } of meant) choose(name, before.get(name) ?? '');
}

/** Remembers what stands where one reads, and gives what brings it back there. */
function place(): () => void {
  const topOf = (element: Element | undefined): number => element?.getBoundingClientRect().top ?? 0;
  const read = [...document.querySelectorAll('main p, main li, .s')]
    .filter((one) => one.getClientRects().length > 0 && topOf(one) < READ_FROM)
    .pop();
  const top = topOf(read);
  return () => {
    if (window.scrollY > 0) window.scrollBy(0, topOf(read) - top);
  };
}
