/**
 * The skip link 读纯原文: takes the marks of all layers away by the reader's own settings, where the
 * panel shows it and it is remembered, and leads to the text. Followed again, it brings them back as
 * they were, which is remembered, too (`before`).
 */
import { choose, keep, kept } from './settings.client.ts';

const { dataset } = document.documentElement;
const skip = document.querySelector('.plain-reading');
const text = document.querySelector<HTMLElement>('.report');
const names = [
  ...document.querySelectorAll<HTMLInputElement>('.settings [data-hides][value=none]'),
].map(({ name }) => name);
const label = skip?.textContent ?? '';

if (skip && text) {
  text.tabIndex = -1;
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    const plain = isPlain();
    const before = new URLSearchParams(plain ? kept('before') : now());
    keep('before', plain ? '' : before.toString());
    for (const name of names) choose(name, plain ? (before.get(name) ?? '') : 'none');
    text.focus();
  });
  new MutationObserver(tell).observe(document.documentElement, { attributes: true });
  tell();
}

function isPlain(): boolean {
  return names.every((name) => dataset[name] === 'none');
}

function now(): string[][] {
  return names.map((name) => [name, dataset[name] ?? '']);
}

function tell(): void {
  if (skip) skip.textContent = isPlain() ? '显示注解' : label;
}
