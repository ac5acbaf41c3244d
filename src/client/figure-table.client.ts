/**
 * Picks, finds and sorts the rows of the table of figures, and folds its chapters where they would
 * be a long way down. The choice is kept in the address; one that does not exist shows the whole
 * table, and the reader is told.
 */
import { foldsOf } from './chapter-folds.ts';

const FACETS = ['theme', 'kind', 'chart'] as const;
const PARAMETERS = [...FACETS, 'sort', 'q'];

const form = document.querySelector<HTMLFormElement>('.figure-filters');
const table = document.querySelector<HTMLTableElement>('.figure-table');
const announcer = document.querySelector('.filter-status');
const rows = [...(table?.querySelectorAll<HTMLTableRowElement>('.figure-row') ?? [])];
const bodies = [...(table?.tBodies ?? [])];
const homes = new Map(rows.map((row) => [row, row.parentElement]));
const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
/** Holds all rows while they are sorted by size. */
const sorted = document.createElement('tbody');
const folds = foldsOf(bodies);

if (form && table) {
  fill(form);
  apply(form);
  // Nothing is offered before it can be done.
  form.dataset['ready'] = '';
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => changed(form));
  form.addEventListener('reset', () => window.setTimeout(() => changed(form)));
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link) reveal(link.hash);
  });
  window.addEventListener('hashchange', () => reveal(location.hash));
  reveal(location.hash);
}

/** Full-width signs and spaces make no difference to what is found. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

function field(of: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | null {
  const found = of.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : null;
}

/** Puts the address's choice into the form; anything unknown in it empties the form. */
function fill(of: HTMLFormElement): void {
  const params = new URLSearchParams(location.search);
  // Other keys are none of ours: apps that share links add their own.
  let mangled = false;
  for (const name of PARAMETERS) {
    const control = field(of, name);
    const value = params.get(name) ?? '';
    if (!control || value === '') continue;
    control.value = value;
    if (control.value !== value) mangled = true;
  }
  if (!mangled) return;
  empty(of);
  of.dataset['mangled'] = '';
}

function empty(of: HTMLFormElement): void {
  for (const name of PARAMETERS) {
    const control = field(of, name);
    if (control) control.value = '';
  }
}

function changed(of: HTMLFormElement): void {
  delete of.dataset['mangled'];
  const url = new URL(location.href);
  url.search = '';
  for (const name of PARAMETERS) {
    const value = field(of, name)?.value ?? '';
    if (value !== '') url.searchParams.set(name, value);
  }
  history.replaceState(null, '', url);
  apply(of);
}

function apply(of: HTMLFormElement): void {
  const wanted = FACETS.map((facet) => ({ facet, value: field(of, facet)?.value ?? '' }));
  const words = plain(field(of, 'q')?.value ?? '');
  let shown = 0;
  for (const row of rows) {
    const picked = wanted.every(
      ({ facet, value }) => !value || (row.dataset[facet] ?? '').split(' ').includes(value),
    );
    row.hidden = !picked || !(texts.get(row) ?? '').includes(words);
    if (!row.hidden) shown += 1;
  }
  sort(field(of, 'sort')?.value ?? '');
  for (const body of bodies) {
    const { length } = body.querySelectorAll('.figure-row:not([hidden])');
    body.hidden = length === 0;
    const count = body.querySelector('.tail');
    if (count) count.textContent = `${length}个`;
  }
  // What was picked is meant to be seen; as a list of slips, all is too long a way down.
  const list = table !== null && getComputedStyle(table).display === 'block';
  folds.setAll(shown < rows.length || !list);
  tell(shown, of.dataset['mangled'] !== undefined);
}

function sort(order: string): void {
  if (order === '') {
    for (const row of rows) homes.get(row)?.append(row);
    sorted.remove();
    return;
  }
  const units = [...new Set(rows.map((row) => row.dataset['unit']))];
  const sign = order === 'more' ? -1 : 1;
  const size = ({ dataset }: HTMLElement): number => Number(dataset['amount']);
  const ordered = [...rows].sort(
    (a, b) =>
      units.indexOf(a.dataset['unit']) - units.indexOf(b.dataset['unit']) ||
      sign * (size(a) - size(b)),
  );
  sorted.append(...ordered);
  table?.append(sorted);
}

function tell(shown: number, mangled: boolean): void {
  if (!announcer) return;
  const all = rows.length;
  if (mangled) announcer.textContent = `地址里的挑选条件不存在，全部${all}个数字都列在下面。`;
  else if (shown === 0) announcer.textContent = '没有符合的数字，请换一个条件，或者点“全部显示”。';
  else if (shown < all) announcer.textContent = `挑出${shown}个，共${all}个。`;
  else announcer.textContent = `共${all}个。`;
}

/** Shows the row an address names: the whole table first if it is picked out of sight. */
function reveal(hash: string): void {
  const row = document.getElementById(hash.slice(1));
  if (!form || !row?.classList.contains('figure-row')) return;
  if (row.hidden) {
    empty(form);
    changed(form);
  }
  folds.open(row);
  row.scrollIntoView();
}
