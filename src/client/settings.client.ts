/**
 * The reading settings: each radio's name is a data attribute of <html> and a key of localStorage;
 * the empty value is the default. Closed storage costs the memory, never the choice.
 */
const root = document.documentElement;
const panel = document.querySelector<HTMLDetailsElement>('.settings');

for (const input of panel?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []) {
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

/** Makes a choice, remembers it, and shows it in the panel where it stands there. */
export function choose(name: string, value: string): void {
  const input = panel?.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
  if (input) input.checked = true;
  if (value === '') delete root.dataset[name];
  else root.dataset[name] = value;
  try {
    if (value === '') localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Private windows may close storage.
  }
}
