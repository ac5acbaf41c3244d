import type { Problem } from '../authoring/problem.ts';
import type { Prose, ProsePages } from '../site/prose.ts';
import { attributeValues } from './built-page.ts';
import type { BuiltPage } from './built-page.ts';
import { filesBelow } from '../authoring/files-below.ts';

/** A built site: its folder (absolute path), the path it is served under, and its pages. */
export interface BuiltSite {
  readonly dir: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly pages: readonly BuiltPage[];
}

/** Stands for the origin, whichever the site is served from. */
const HERE = 'https://site.invalid';

/**
 * Follows the links from every page of a built site to its other pages and files, as a static host
 * answers them, and tells those that lead to no file or to no element of a page. A link that an
 * editor wrote is told at its line.
 */
export function checkLinks(site: BuiltSite, prose: ProsePages): Problem[] {
  const files = new Set(filesBelow(site.dir));
  const ids = new Map(site.pages.map((page) => [page.file, new Set(attributeValues(page, 'id'))]));
  const wrong = (address: string, from: string): string | undefined => {
    const url = resolve(address, from, site.base);
    if (!url) return 'is no address';
    if (url.origin !== HERE) return undefined;
    const file = fileAt(url, site.base);
    if (file === undefined || !files.has(file)) return 'leads to no page and no file';
    const id = decoded(url.hash.slice(1));
    const found = id === '' || (ids.get(file)?.has(id) ?? true);
    return found ? undefined : `names no place of dist/${file}`;
  };
  return site.pages.flatMap((page) =>
    [...new Set(attributeValues(page, 'href', 'a'))].flatMap((address) => {
      const what = wrong(address, page.file);
      return what === undefined ? [] : dead(address, page.file, what, prose);
    }),
  );
}

/** An address's part in plain characters; as it is where a % is no code. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function resolve(address: string, from: string, base: string): URL | undefined {
  const here = HERE + base + from.replace(/(^|\/)index\.html$/, '$1');
  return URL.canParse(address, here) ? new URL(address, here) : undefined;
}

/** The file that a static host answers an address with, if there is one; undefined outside the site. */
function fileAt({ pathname }: URL, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const relative = decoded(pathname.slice(base.length));
  return relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
}

function dead(address: string, page: string, what: string, prose: ProsePages): Problem[] {
  const written = Object.entries<Prose>({ ...prose }).find(
    ([name]) => page === `${name}/index.html`,
  )?.[1];
  const line = written?.links.find((link) => link.address === address)?.line;
  return [
    {
      ...(written && line !== undefined ? { file: written.file, line } : { file: `dist/${page}` }),
      found: `a link to “${address}”, which ${what}`,
      expected: 'the address of a page, a file or a place on a page; that of a page ends with “/”',
      todo: 'Correct the address.',
    },
  ];
}
