/**
 * The search page: searches as one types, keeps query and filters in the address, and follows Back
 * and Forward.
 */
import { fieldsOf } from './fields.ts';
import { createOpener } from './opener.ts';
import { createTrail } from './trail.ts';

const form = document.querySelector<HTMLFormElement>('.search-page');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');
const status = document.querySelector<HTMLElement>('.search-status');
const results = document.querySelector<HTMLElement>('main .search-results');
const entire = document.querySelector<HTMLInputElement>('.search-entire input');
const mangled = document.querySelector<HTMLElement>('.search-mangled');
const offered = document.querySelectorAll<HTMLElement>('.search-offered');

if (form && input && status && results) {
  form.dataset['ready'] = '';
  const selects = [...form.querySelectorAll('select')];
  const fields = fieldsOf(input, selects);
  const trail = createTrail(history, fields.here);
  const offer = (shown: boolean): void => offered.forEach((part) => (part.hidden = !shown));
  const parts = { input, status, results, offer };
  const load = createOpener(parts, ({ createBox }) =>
    createBox(parts, (query) => {
      input.value = query;
      send();
    }),
  );
  const search = async (): Promise<void> => {
    if (input.value !== '') return (await load())?.run(fields.filters());
    status.textContent = '';
    results.replaceChildren();
    offer(true);
  };
  const type = (): void => {
    trail.type(fields.address());
    void search();
  };
  const send = (): void => {
    trail.send(fields.address());
    void search();
  };
  const follow = async (): Promise<void> => {
    if (trail.arrive(!new URLSearchParams(location.search).get('q'))) {
      type();
      return;
    }
    const scrolled: unknown = history.state;
    const known = fields.fill();
    if (mangled) mangled.hidden = known;
    await search();
    // The results come too late for the browser to do so.
    if (typeof scrolled === 'number' && history.state === scrolled) window.scrollTo(0, scrolled);
  };
  input.addEventListener('focus', () => void load());
  input.addEventListener('input', (event) => {
    if (!event.isComposing) type();
  });
  input.addEventListener('compositionend', type);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  for (const select of selects) select.addEventListener('change', send);
  // Before a link in the results leads on, or begins another search.
  results.addEventListener('click', () => trail.leave(window.scrollY), true);
  // A browser may bring the page back with the box as it was left.
  const arrange = (): unknown => results.classList.toggle('in-lines', entire?.checked !== true);
  entire?.addEventListener('change', arrange);
  arrange();
  window.addEventListener('popstate', () => void follow());
  const early = input.value;
  void follow();
  // Typed before this script came.
  if (early !== '' && early !== input.value) {
    input.value = early;
    type();
  }
  // Not where a keyboard would rise and push the page away.
  const typist = window.matchMedia('(hover: hover) and (pointer: fine)').matches;
  if (typist && input.value === '') input.focus({ preventScroll: true });
}
