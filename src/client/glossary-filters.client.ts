/**
 * Filters the glossary in place: the links lead to pages of their own without script, and here
 * combine one value of each facet. The choice is kept in the address; an unknown one is told.
 */
const FACETS = ['basis', 'scope', 'category'] as const;

const links = [...document.querySelectorAll<HTMLAnchorElement>('.filters a[data-facet]')];
const items = [...document.querySelectorAll<HTMLElement>('.entry-list li')];
const sections = [...document.querySelectorAll<HTMLElement>('.category')];
const announcer = document.querySelector('.filter-status');

for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const url = new URL(location.href);
    const { facet = '', value = '' } = link.dataset;
    if (value === '') url.searchParams.delete(facet);
    else url.searchParams.set(facet, value);
    history.replaceState(null, '', url);
    apply();
  });
}
apply();

function apply(): void {
  const params = new URLSearchParams(location.search);
  const asked = FACETS.map((facet) => ({ facet, value: params.get(facet) ?? '' }));
  const known = asked.filter(({ facet, value }) => find(facet, value));
  for (const link of links) {
    const { facet, value } = link.dataset;
    const chosen = (known.find((choice) => choice.facet === facet)?.value ?? '') === value;
    if (chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  let shown = 0;
  for (const item of items) {
    item.hidden = !known.every(({ facet, value }) => !value || item.dataset[facet] === value);
    if (!item.hidden) shown += 1;
  }
  for (const section of sections) {
    section.hidden = !section.querySelector('.entry-list li:not([hidden])');
  }
  tell(shown, known.length < asked.length);
}

function find(facet: string, value: string): HTMLAnchorElement | undefined {
  return links.find((link) => link.dataset['facet'] === facet && link.dataset['value'] === value);
}

function tell(shown: number, mangled: boolean): void {
  if (!announcer) return;
  const all = shown === items.length ? '' : `挑出${shown}条，共${items.length}条。`;
  const none = shown === 0 ? '没有同时符合的，请换一个条件。' : '';
  announcer.textContent =
    (mangled ? '地址里有一个挑选条件不存在，没有按它挑选。' : '') + (none || all);
}

export {};
