/** Groups of rows of a table, each under a heading that shows and hides it. */
export interface Folds {
  /** Shows all groups, or hides all. */
  readonly setAll: (open: boolean) => void;
  /** Shows the group that holds `row`. */
  readonly open: (row: Element) => void;
}

/**
 * Makes the heading of each group (`.chapter-row th`) a button that shows and hides its rows. All
 * are shown at first; the style sheet hides those of `[data-folded]`, on screens alone.
 */
export function foldsOf(groups: readonly HTMLTableSectionElement[]): Folds {
  const folds = groups.flatMap((group) => {
    const heading = group.querySelector('.chapter-row th');
    return heading ? [foldOf(group, heading)] : [];
  });
  return {
    setAll: (open) => folds.forEach((fold) => fold.set(open)),
    open: (row) => folds.find(({ group }) => group.contains(row))?.set(true),
  };
}

function foldOf(group: HTMLTableSectionElement, heading: Element) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  heading.append(button);
  const set = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    group.toggleAttribute('data-folded', !open);
  };
  set(true);
  button.addEventListener('click', () => set(group.hasAttribute('data-folded')));
  return { group, set };
}
