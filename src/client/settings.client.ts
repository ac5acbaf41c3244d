/**
 * The reading settings: each radio's name is a data attribute of <html> and a key of localStorage;
 * the empty value is the default. Closed storage costs the memory, never the choice, and the reader is told.
 */
import { tell } from './notice.ts';

const root = document.documentElement;
const panel = document.querySelector<HTMLDetailsElement>('.settings');
/** All choices, in the panel's order. */
export const inputs = [...(panel?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [])];
/** What is kept where storage is closed or full. */
const memory: Record<string, string> = {};

for (const input of inputs) {
  input.checked = (root.dataset[input.name] ?? '') === input.value;
  input.addEventListener('change', () => choose(input.name, input.value));
}

panel?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !panel.open) return;
  panel.open = false;
  panel.querySelector('summary')?.focus();
});

panel?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !panel.contains(relatedTarget)) panel.open = false;
});

// Not a click: iOS tells of none where nothing can be clicked.
document.addEventListener('pointerdown', (event) => {
  if (panel?.open && event.target instanceof Node && !panel.contains(event.target)) {
    panel.open = false;
  }
});

// What was chosen in another tab, or on a page that one comes back from.
window.addEventListener('storage', agree);
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) agree();
});

/** Makes a choice, remembers it, and shows it in the panel where it stands there. */
export function choose(name: string, value: string): void {
  show(name, value);
  keep(name, value);
}

/** Remembers a value under a name; an empty one is forgotten. */
export function keep(name: string, value: string): void {
  memory[name] = value;
  try {
    if (value === '') localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Private windows may close storage.
    tell('浏览器没让记住设置，换一页要重新选。');
  }
}

/** What is remembered under a name, if anything; any text may stand there. */
export function kept(name: string): string {
  let value: string | null = null;
  try {
    value = localStorage.getItem(name);
  } catch {
    // What this page keeps has to do.
  }
  return value ?? memory[name] ?? '';
}

/** Puts a choice on the page; what is no value of the setting is its default. */
function show(name: string, value: string): void {
  const own = inputs.filter((input) => input.name === name);
  const input = own.find((one) => one.value === value) ?? own.find((one) => one.value === '');
  if (input) input.checked = true;
  const known = input ? input.value : value === 'on' ? value : '';
  if (known === '') delete root.dataset[name];
  else root.dataset[name] = known;
}

/** Shows what storage holds. */
function agree(): void {
  try {
    for (const name of ['elder', ...inputs.map((input) => input.name)]) {
      show(name, localStorage.getItem(name) ?? '');
    }
  } catch {
    // The choices of this page stay.
  }
}
