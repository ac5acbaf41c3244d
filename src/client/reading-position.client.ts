/** Marks in the rail the lead of the paragraph being read: the last one above mid-screen. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.leads a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);

if (links.size > 0 && 'IntersectionObserver' in window) {
  const paragraphs = [...document.querySelectorAll('.paragraph')];
  const above = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) above.add(target);
        else above.delete(target);
      }
      const passed = paragraphs.filter((paragraph) => above.has(paragraph));
      const current = passed[passed.length - 1];
      links.forEach((link, id) => {
        if (id === current?.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
    },
    // Without an upper edge, a jump past a paragraph crosses its line too, and is told.
    { rootMargin: '10000000px 0px -50% 0px' },
  );
  paragraphs.forEach((paragraph) => observer.observe(paragraph));
}

export {};
