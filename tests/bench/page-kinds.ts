import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../support/paths.ts';

/** A kind of page, and the page of it that is measured. */
export interface PageKind {
  readonly name: string;
  /** Path of the page measured: of several, the one with the longest HTML. */
  readonly path: string;
  /** Whether search engines are to list pages of this kind. */
  readonly indexed: boolean;
}

/** Where pages of a kind stand: one page in a folder, or a folder of many. */
interface Kind {
  readonly name: string;
  readonly folder: string;
  /** Of many: folder of the content whose files' names are theirs, or true for all in the folder. */
  readonly many?: string | true;
  readonly unlisted?: true;
}

const KINDS: readonly Kind[] = [
  { name: 'home', folder: '' },
  { name: 'chapter', folder: 'report', many: true },
  { name: 'full', folder: 'full' },
  { name: 'topics', folder: 'topics' },
  { name: 'topic', folder: 'topics', many: 'topics' },
  { name: 'glossary', folder: 'glossary' },
  { name: 'entry', folder: 'glossary', many: 'glossary' },
  { name: 'figures', folder: 'figures' },
  { name: 'places', folder: 'places' },
  { name: 'place', folder: 'places', many: 'places' },
  { name: 'search', folder: 'search', unlisted: true },
  { name: 'passage', folder: 'p', many: true, unlisted: true },
  { name: 'download', folder: 'download' },
  { name: 'about', folder: 'about' },
];

/** The kinds that a built site of the project's report has pages of, and of each the page measured. */
export function pageKinds(dir: string): PageKind[] {
  return KINDS.flatMap(({ name, folder, many, unlisted }) => {
    const all = many === undefined ? [folder] : foldersIn(dir, folder, many);
    const [longest] = all.sort((a, b) => size(dir, b) - size(dir, a));
    if (longest === undefined || size(dir, longest) === 0) return [];
    return { name, path: longest === '' ? '/' : `/${longest}/`, indexed: !unlisted };
  });
}

/** Path of the page measured of one kind. @throws RangeError where there is none */
export function pathOf(dir: string, kind: string): string {
  const found = pageKinds(dir).find(({ name }) => name === kind);
  if (!found) throw new RangeError(`The built site has no page of the kind “${kind}”.`);
  return found.path;
}

function foldersIn(dir: string, folder: string, many: string | true): string[] {
  const written = (name: string): boolean =>
    many === true || existsSync(path.join(PROJECT, 'content', many, `${name}.yaml`));
  const parent = path.join(dir, folder);
  return (existsSync(parent) ? readdirSync(parent) : [])
    .filter(written)
    .map((name) => `${folder}/${name}`);
}

function size(dir: string, folder: string): number {
  const page = path.join(dir, folder, 'index.html');
  return statSync(page, { throwIfNoEntry: false })?.size ?? 0;
}
