/** What keeps the links in it out of sight. */
const FOLDED = '[hidden], details:not([open]) > :not(summary)';

/**
 * Leads from the field through the links of its results by arrow keys, and back. The links stay
 * links and in the order of Tab; nothing is told but where the focus is.
 */
export function steer(input: HTMLInputElement, results: HTMLElement): void {
  const press = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.shiftKey && key.length > 1) return;
    const links = [...results.querySelectorAll<HTMLElement>('a[href]')].filter(
      (link) => !link.closest(FOLDED),
    );
    const at = links.indexOf(target as HTMLElement);
    if (at < 0 && target !== input) return;
    const to = stepFrom(at, key, links.length);
    if (to === undefined) return;
    // A character is typed where the focus is when the key has been pressed.
    if (key.length > 1) event.preventDefault();
    (links[to] ?? input).focus();
  };
  input.addEventListener('keydown', press);
  results.addEventListener('keydown', press);
}

/**
 * Where a key leads from link `at`, of so many: the number of a link, -1 for the field; undefined
 * where the key keeps its own meaning.
 */
export function stepFrom(at: number, key: string, length: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (at < 0) return undefined;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  // The slash opens the search, and a blank scrolls.
  return /^[^\s/]$/u.test(key) ? -1 : undefined;
}
