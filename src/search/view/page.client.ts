/**
 * The search page: searches as one types, keeps query and filters in the address (a new entry in
 * the history for each submitted search), and follows Back and Forward.
 */
import type { Filters } from '../format.ts';
import { createOpener } from './opener.ts';

const form = document.querySelector<HTMLFormElement>('.search-page');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');
const selects = [...(form?.querySelectorAll('select') ?? [])];
const status = document.querySelector<HTMLElement>('.search-status');
const results = document.querySelector<HTMLElement>('main .search-results');
const entire = document.querySelector<HTMLInputElement>('.search-entire input');
const offered = document.querySelectorAll<HTMLElement>('.search-offered');

if (form && input && status && results) {
  form.dataset['ready'] = '';
  const offer = (shown: boolean): void => offered.forEach((part) => (part.hidden = !shown));
  const parts = { input, status, results, offer };
  const load = createOpener(parts, ({ createBox }) =>
    createBox(parts, (query) => {
      input.value = query;
      remember('pushState');
      search();
    }),
  );
  const search = (): void => {
    if (input.value === '') {
      status.textContent = '';
      results.replaceChildren();
      offer(true);
      return;
    }
    const chosen = selects.filter(({ value }) => value !== '');
    const filters: Filters = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    void load().then((box) => box?.run(filters));
  };
  const follow = (): void => {
    const params = new URL(location.href).searchParams;
    input.value = params.get('q') ?? '';
    const mangled = selects.filter((select) => {
      const asked = params.get(select.name) ?? '';
      select.value = asked;
      const lost = select.value !== asked;
      if (lost) select.value = '';
      return lost;
    });
    const note = document.querySelector<HTMLElement>('.search-mangled');
    if (note) note.hidden = mangled.length === 0;
    search();
  };
  const remember = (how: 'pushState' | 'replaceState'): void => {
    const url = new URL(location.href);
    url.search = '';
    for (const { name, value } of [input, ...selects]) {
      if (value !== '') url.searchParams.set(name, value);
    }
    history[how](null, '', url);
  };
  const change = (how: 'pushState' | 'replaceState') => (): void => {
    remember(how);
    search();
  };
  input.addEventListener('focus', () => void load());
  input.addEventListener('input', (event) => {
    if (!event.isComposing) change('replaceState')();
  });
  input.addEventListener('compositionend', change('replaceState'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change('pushState')();
  });
  for (const select of selects) select.addEventListener('change', change('pushState'));
  // A browser may bring the page back with the box as it was left.
  const arrange = (): unknown => results.classList.toggle('in-lines', entire?.checked !== true);
  entire?.addEventListener('change', arrange);
  arrange();
  window.addEventListener('popstate', follow);
  follow();
}
