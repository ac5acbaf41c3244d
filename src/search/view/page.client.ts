/**
 * The search page: searches as one types, keeps query and filters in the address (a new entry in
 * the history for each submitted search), and follows Back and Forward.
 */
import type { Box } from './box.ts';

type Module = typeof import('./box.ts');

const form = document.querySelector<HTMLFormElement>('.search-page');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');
const selects = [...(form?.querySelectorAll('select') ?? [])];
const status = document.querySelector<HTMLElement>('.search-status');
const results = document.querySelector<HTMLElement>('main .search-results');

let loading: Promise<Module> | undefined;
let box: Box | undefined;

if (form && input && status && results) {
  const load = async (): Promise<Module> => {
    loading ??= import('./box.ts');
    try {
      const module = await loading;
      module.warm();
      box ??= module.createBox({ input, status, results }, (query) => {
        input.value = query;
        remember('pushState');
        void search();
      });
      return module;
    } catch (error) {
      loading = undefined;
      status.textContent = '搜索没能打开，可能是网络断了。请检查网络，再按一次“搜索”。';
      throw error;
    }
  };
  const search = async (): Promise<void> => {
    if (input.value === '') {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    const { readFilters } = await load();
    const params = new URLSearchParams(selects.map(({ name, value }) => [name, value]));
    const chapters = selects.flatMap(({ options }) => [...options].map(({ value }) => value));
    await box?.run(readFilters(params, chapters));
  };
  const attempt = (): void => void search().catch(() => undefined);
  const follow = (): void => {
    const params = new URL(location.href).searchParams;
    input.value = params.get('q') ?? '';
    const mangled = selects.filter((select) => !choose(select, params.get(select.name) ?? ''));
    const note = document.querySelector<HTMLElement>('.search-mangled');
    if (note) note.hidden = mangled.length === 0;
    attempt();
  };
  const remember = (how: 'pushState' | 'replaceState'): void => {
    const url = new URL(location.href);
    url.search = '';
    for (const { name, value } of [input, ...selects]) {
      if (value !== '') url.searchParams.set(name, value);
    }
    history[how](null, '', url);
  };
  input.addEventListener('focus', () => void load().catch(() => undefined));
  input.addEventListener('input', (event) => {
    if (event.isComposing) return;
    remember('replaceState');
    attempt();
  });
  input.addEventListener('compositionend', () => {
    remember('replaceState');
    attempt();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember('pushState');
    attempt();
  });
  for (const select of selects) {
    select.addEventListener('change', () => {
      remember('pushState');
      attempt();
    });
  }
  window.addEventListener('popstate', follow);
  follow();
}

/** Sets a select to a value; false (and everything) when it has none such. */
function choose(select: HTMLSelectElement, value: string): boolean {
  const known = [...select.options].some((option) => option.value === value);
  select.value = known ? value : '';
  return known;
}
