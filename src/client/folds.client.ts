/**
 * Lists of notes are folded (their component closes them): what an address names is unfolded where
 * the engine does not do it itself, and paper gets them all, where it cannot by style alone.
 */
const folds = [...document.querySelectorAll<HTMLDetailsElement>('.notes')];

/** Opens the list that holds what the address names, and shows that. */
function unfold(): void {
  const target = document.getElementById(location.hash.slice(1));
  const fold = folds.find((list) => !list.open && list.contains(target));
  if (!fold) return;
  fold.open = true;
  target?.scrollIntoView();
}

if (folds.length > 0) {
  window.addEventListener('hashchange', unfold);
  unfold();
  let closed: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    closed = folds.filter(({ open }) => !open);
    closed.forEach((fold) => (fold.open = true));
  });
  window.addEventListener('afterprint', () => closed.forEach((fold) => (fold.open = false)));
}

export {};
