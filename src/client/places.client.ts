/** 标出 or 不标: a place that is not marked is no link either, so that Tab passes it by. */
const root = document.documentElement;
const places = [...document.querySelectorAll<HTMLAnchorElement>('.report .place')];

new MutationObserver(apply).observe(root, { attributeFilter: ['data-places'] });
apply();

function apply(): void {
  const off = root.dataset['places'] === 'none';
  for (const place of places) {
    const href = place.getAttribute('href') ?? place.dataset['href'] ?? '';
    if (off) {
      place.dataset['href'] = href;
      place.removeAttribute('href');
    } else {
      place.setAttribute('href', href);
    }
  }
}

export {};
