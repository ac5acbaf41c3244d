/** Where the note of a mark is: below the text, or on the page that the mark's chapter names. */

const pages = new Map<string, Promise<Document>>();

/** Id of the note that a mark leads to; empty where its link leads to none. */
export function noteId(mark: HTMLElement): string {
  const link = mark.getAttribute('href') ?? mark.dataset['href'] ?? '';
  return mark.dataset['note'] ?? (link.startsWith('#') ? link.slice(1) : '');
}

/** The note of that id on a page, if it is there. */
export function noteOn(page: Document, id: string): Element | undefined {
  const found = page.getElementById(id);
  return found?.classList.contains('note') ? found : undefined;
}

/** Address of the page that holds a mark's note where that is not this one. */
export function pageOf(mark: HTMLElement): string | undefined {
  if (mark.dataset['note'] === undefined) return undefined;
  return mark.closest<HTMLElement>('[data-notes]')?.dataset['notes'];
}

/** A page read for its notes: asked for once, and again only where that failed. */
export function fetchPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = read(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

async function read(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  // Its style is none that the policy of this page lets in, and would be reported.
  const html = (await response.text()).replace(/<style>[^]*?<\/style>/, '');
  const page = new DOMParser().parseFromString(document.trusted.createHTML(html), 'text/html');
  // The last thing of every page of ours: half of one has none, nor has a hotel's.
  if (!page.querySelector('.notice')) throw new Error(address);
  return page;
}
