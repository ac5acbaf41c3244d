import type { MdastNode } from 'satteri';
import { z } from 'zod';
import type { Folder } from '../authoring/folder.ts';
import { checkInvisible } from '../authoring/invisible.ts';
import { readMarkup } from '../authoring/markup.ts';
import { all, bad, checked, map } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { words } from '../authoring/schema.ts';
import { checkBlocks } from './prose-markup.ts';

/** Files of the pages whose prose an editor writes. */
export const PROSE_FILES = ['content/pages/about.mdx'] as const;

/** The settings of a page of prose. A misspelt key is an error. */
const proseSchema = z.strictObject({
  /** The page's heading. */
  title: words,
  /** One sentence for search engines. */
  description: words,
});

/** A link as an editor wrote it. */
export interface ProseLink {
  readonly address: string;
  readonly line: number;
}

/** A page of prose, checked. Its text is rendered by the page itself. */
export interface Prose extends z.infer<typeof proseSchema> {
  readonly file: string;
  readonly links: readonly ProseLink[];
}

/** The pages of prose by the names of their files, which are their addresses, too. */
export interface ProsePages {
  readonly about: Prose;
}

/** Reads and checks every page of prose: its mistakes would otherwise show in the midst of rendering. */
export function loadProse(folder: Folder): Result<ProsePages> {
  const [about] = PROSE_FILES;
  return all({ about: readProse(folder, about) });
}

function readProse(folder: Folder, file: string): Result<Prose> {
  const source = folder.text(file);
  return source.ok ? parseProse(source.value, file) : source;
}

const SHAPE = 'frontmatter with title and description, then Markdown';

/** Reads and checks one page of prose. */
export function parseProse(source: string, file: string): Result<Prose> {
  const invisible = checkInvisible(source, file);
  const markup = readMarkup(source, file, { schema: proseSchema, gfm: true, shape: SHAPE });
  if (!markup.ok) return bad(...invisible, ...markup.problems);
  const { front, blocks } = markup.value;
  const links = checked(linksIn(blocks), [...invisible, ...checkBlocks(blocks, file)]);
  return map(all({ front, links }), (read) => ({ file, ...read.front.value, links: read.links }));
}

function linksIn(nodes: readonly MdastNode[]): ProseLink[] {
  return nodes.flatMap((node) => {
    const own =
      node.type === 'link' || node.type === 'definition'
        ? [{ address: node.url, line: node.position?.start.line ?? 1 }]
        : [];
    return 'children' in node ? [...own, ...linksIn(node.children)] : own;
  });
}
