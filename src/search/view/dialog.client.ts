/**
 * Opens the search dialog from every page: the link in the masthead, Ctrl K and ⌘ K, and `/` as long
 * as the reader has not turned it off (data-slash). Nothing of the search loads before one of these is
 * likely; without this script the link leads to the search page, and where the engine cannot load the
 * form does.
 */
import { createOpener } from './opener.ts';

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const opener = document.querySelector<HTMLAnchorElement>('.search-open');
const input = dialog?.querySelector('input');
const status = dialog?.querySelector<HTMLElement>('[role=status]');
const results = dialog?.querySelector<HTMLElement>('.search-results');

if (dialog && opener && input && status && results && typeof dialog.showModal === 'function') {
  const parts = { input, status, results };
  const load = createOpener(parts, ({ createBox }) =>
    createBox(parts, (query) => {
      input.value = query;
      search();
      input.focus();
    }),
  );
  const search = (): void => {
    if (input.value === '') {
      status.textContent = '';
      results.replaceChildren();
    } else void load().then((box) => box?.run());
  };
  const open = (): void => {
    dialog.showModal();
    input.select();
    void load();
  };
  opener.addEventListener('pointerenter', () => void load());
  opener.addEventListener('focus', () => void load());
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // Where focus comes back to; a tap on iOS focuses no link.
    opener.focus();
    open();
  });
  const tellKeys = (): void =>
    opener.setAttribute('aria-keyshortcuts', `${slash() ? '/ ' : ''}Control+K Meta+K`);
  tellKeys();
  // By now the settings have done what was chosen in them.
  document.addEventListener('change', tellKeys);
  document.addEventListener('keydown', (event) => {
    if (dialog.open || !isShortcut(event)) return;
    event.preventDefault();
    open();
  });
  input.addEventListener('input', (event) => {
    if (!event.isComposing) search();
  });
  input.addEventListener('compositionend', search);
  dialog.addEventListener('keydown', (event) => {
    // Engines first empty a field of this kind, and would close only an empty one.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // A press on the backdrop lands on the dialog itself; a chosen result on this page closes it.
    const link = event.target instanceof Element && event.target.closest('a:not([data-search])');
    if (event.target === dialog || link) dialog.close();
  });
}

function slash(): boolean {
  return document.documentElement.dataset['slash'] !== 'off';
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k') return event.ctrlKey || event.metaKey;
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  return (
    event.key === '/' && slash() && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
  );
}
