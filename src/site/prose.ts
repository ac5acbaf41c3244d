import type { MdastNode } from 'satteri';
import { z } from 'zod';
import type { Folder } from '../authoring/folder.ts';
import { checkInvisible } from '../authoring/invisible.ts';
import { readMarkup } from '../authoring/markup.ts';
import { all, bad, checked, gather, map } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { text } from '../authoring/schema.ts';
import { checkBlocks } from './prose-markup.ts';

/** Names of the pages whose prose an editor writes; each is the page's address, too. */
const PAGES = ['about'] as const;

/** Paths of those pages below the report's folder. */
export const PROSE_FILES: readonly string[] = PAGES.map(fileOf);

/** The settings of a page of prose. A misspelt key is an error. */
export const proseSchema = z.strictObject({
  /** The page's heading. */
  title: text,
  /** One sentence for search engines. */
  description: text,
});

/** A link as an editor wrote it. */
export interface ProseLink {
  readonly address: string;
  readonly line: number;
}

/** A page of prose, checked. Its pages render it themselves; this is what others need of it. */
export interface Prose {
  readonly file: string;
  /** Path of the page it becomes, such as `about/`. */
  readonly path: string;
  readonly links: readonly ProseLink[];
}

/** Reads and checks every page of prose: what is wrong would otherwise show in the midst of rendering. */
export function loadProse(folder: Folder): Result<readonly Prose[]> {
  const { values, problems } = gather(
    PAGES.map((name) => {
      const file = fileOf(name);
      const source = folder.text(file);
      return source.ok
        ? map(parseProse(source.value, file), (links) => ({ file, path: `${name}/`, links }))
        : source;
    }),
  );
  return checked(values, problems);
}

const SHAPE = 'frontmatter with title and description, then Markdown';

/** The links of a page of prose that has no mistake. */
export function parseProse(source: string, file: string): Result<readonly ProseLink[]> {
  const invisible = checkInvisible(source, file);
  const markup = readMarkup(source, file, { schema: proseSchema, gfm: true, shape: SHAPE });
  if (!markup.ok) return bad(...invisible, ...markup.problems);
  const { front, blocks } = markup.value;
  const read = all({
    front,
    links: checked(linksIn(blocks), [...invisible, ...checkBlocks(blocks, file)]),
  });
  return map(read, ({ links }) => links);
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

function fileOf(name: string): string {
  return `content/pages/${name}.mdx`;
}
