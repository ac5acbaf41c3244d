import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import type { BuiltPage } from '../../src/build/built-page.ts';

/** A book opened: its files as text, and its pages in the order of reading. */
export interface OpenBook {
  readonly files: Readonly<Record<string, string>>;
  readonly pages: readonly BuiltPage[];
}

/** Opens an EPUB as a reading program does: by its container, its package, its spine. */
export function openBook(bytes: Uint8Array): OpenBook {
  const entries = Object.entries(unzipSync(bytes));
  const files = Object.fromEntries(entries.map(([name, data]) => [name, strFromU8(data)]));
  const opf = /full-path="([^"]+)"/.exec(files['META-INF/container.xml'] ?? '')?.[1] ?? '';
  const items = [...(files[opf] ?? '').matchAll(/<item id="([^"]+)" href="([^"]+)"/g)];
  const hrefs = new Map(items.map(([, id, href]) => [id, href]));
  const spine = [...(files[opf] ?? '').matchAll(/<itemref idref="([^"]+)"/g)];
  const pages = spine.map(([, id]) => {
    const file = hrefs.get(id) ?? '';
    return { file, root: parse(files[opf.replace(/[^/]+$/, file)] ?? '') };
  });
  return { files, pages };
}
