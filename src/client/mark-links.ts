/**
 * Makes the marks links or plain words, as the reader's choices say: what they hide is no link
 * either, so that Tab passes it by, and says of itself no longer that it opens something.
 *
 * @param opens whether a mark's link opens the card
 */
export function keepLinks(
  marks: readonly HTMLAnchorElement[],
  opens: (mark: HTMLAnchorElement) => boolean,
): void {
  const root = document.documentElement;
  const choices = [...document.querySelectorAll<HTMLInputElement>('.settings [data-hides]')];
  const opening = new Set(marks.filter(opens));
  const apply = (): void => {
    const hidden = choices
      .filter(({ name, value }) => root.dataset[name] === value)
      .map(({ dataset }) => dataset['hides'] ?? '');
    for (const mark of marks) {
      const off = hidden.some((selector) => mark.matches(selector));
      if (off) unlink(mark);
      else link(mark, opening.has(mark));
    }
  };
  new MutationObserver(apply).observe(root, {
    attributeFilter: choices.map(({ name }) => `data-${name}`),
  });
  apply();
}

function unlink(mark: HTMLAnchorElement): void {
  const href = mark.getAttribute('href');
  if (href === null) return;
  mark.dataset['href'] = href;
  for (const name of ['href', 'aria-haspopup', 'aria-expanded']) mark.removeAttribute(name);
}

function link(mark: HTMLAnchorElement, opens: boolean): void {
  if (!mark.hasAttribute('href')) mark.setAttribute('href', mark.dataset['href'] ?? '');
  if (!opens || mark.hasAttribute('aria-expanded')) return;
  mark.setAttribute('aria-haspopup', 'dialog');
  mark.setAttribute('aria-expanded', 'false');
}
