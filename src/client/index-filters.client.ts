/**
 * Finds lines of an index in place: those whose name, or the pinyin in whose address, holds what is
 * typed, and in the glossary one value of each facet besides. Without script, the field is a search
 * and the facets lead to pages of their own. What is chosen and typed is kept in the address, for Back
 * and for whoever it is sent to; an unknown facet is told.
 */
import { choicesIn, FACETS } from './index-choices.ts';

const field = document.querySelector<HTMLInputElement>('.find [name=q]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.filters a[data-facet]')];
const items = [...document.querySelectorAll<HTMLElement>('.index li')].map((item) => ({
  item,
  name: (item.querySelector('.name')?.textContent ?? '').toLowerCase(),
  letters: lettersOf(item.querySelector('a')?.pathname ?? ''),
}));
const sections = [...document.querySelectorAll<HTMLElement>('.slab:not(.head)')];
const folded = document.querySelector<HTMLDetailsElement>('.fold-away');
const announcer = document.querySelector('.filter-status');

if (field) {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', () => {
    apply();
    remember('q', field.value);
  });
}
for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { facet = '', value = '' } = link.dataset;
    remember(facet, value);
    apply();
  });
}
apply();
if (folded && FACETS.some((facet) => new URLSearchParams(location.search).has(facet))) {
  folded.open = true;
}

function apply(): void {
  const { known, mangled } = choicesIn(location.search, (facet, value) =>
    links.some(({ dataset }) => dataset['facet'] === facet && dataset['value'] === value),
  );
  for (const link of links) {
    const { facet, value } = link.dataset;
    const chosen = (known.find((choice) => choice.facet === facet)?.value ?? '') === value;
    if (chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const words = (field?.value ?? '').replace(/\s/g, '').toLowerCase();
  let shown = 0;
  for (const { item, name, letters } of items) {
    const named = name.includes(words) || letters.includes(words);
    const chosen = known.every(({ facet, value }) => !value || item.dataset[facet] === value);
    item.hidden = !named || !chosen;
    if (!item.hidden) shown += 1;
  }
  for (const section of sections) {
    section.hidden = !section.querySelector('.index li:not([hidden])');
  }
  tell(shown, links.length > 0 && mangled);
}

function remember(name: string, value: string): void {
  const url = new URL(location.href);
  if (value === '') url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}

function tell(shown: number, mangled: boolean): void {
  if (!announcer) return;
  const all = shown === items.length ? '' : `挑出${shown}条，共${items.length}条。`;
  const typed = field?.value.trim() ?? '';
  const none =
    typed === '' ? '没有同时符合的，请换一个条件。' : '名字里没有这几个字，按回车在全文里搜。';
  announcer.textContent =
    (mangled ? '地址里有一个挑选条件不存在，没有按它挑选。' : '') + (shown === 0 ? none : all);
}

/** The letters of the last folder of an address: `/glossary/bao-jiao-lou/` → `baojiaolou`. */
function lettersOf(pathname: string): string {
  return (pathname.replace(/\/$/, '').split('/').pop() ?? '').replace(/-/g, '');
}
