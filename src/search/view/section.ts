import type { Filters } from '../format.ts';
import { element } from './element.ts';

/** How the view makes addresses, and what it makes them for. */
export interface ViewOptions {
  /** Address of a path (no leading slash) under the base path. */
  readonly href: (path: string) => string;
  /** What the search was restricted to, for the wording. */
  readonly filters: Filters;
  /**
   * Whether the results are a page's own: headings hang left of the ruled line, as on every leaf, and
   * sentences have their lines of the concordance. Otherwise headings stand above, in a narrow column.
   */
  readonly leaf?: boolean;
}

/** What a section is called: its heading, and in small letters how much it holds. */
export interface Name {
  readonly heading: string;
  /** What the heading leads to, if anything. */
  readonly href?: string;
  readonly count?: string | undefined;
}

/** A part of the results, under its name. */
export function section(
  kind: string,
  { heading, href, count = '' }: Name,
  content: Node,
  { leaf }: ViewOptions,
): HTMLElement {
  const title = element('h2', {}, href ? element('a', { href }, heading) : heading);
  if (leaf) {
    const explanation = element('p', { class: 'explanation' }, count);
    return slab(kind, element('div', { class: 'hanging' }, title, explanation), content);
  }
  title.append(' ', element('span', { class: 'search-count' }, count));
  return element('section', { class: kind }, title, content);
}

/** What is said between the parts. */
export function note({ leaf }: ViewOptions, ...content: readonly (Node | string)[]): HTMLElement {
  const said = element('p', { class: 'search-note' }, ...content);
  return leaf ? slab('', '', said) : said;
}

function slab(kind: string, side: Node | string, content: Node): HTMLElement {
  return element(
    'section',
    { class: `slab ${kind}` },
    element('div', { class: 'side' }, side),
    element('div', { class: 'body' }, content),
  );
}
