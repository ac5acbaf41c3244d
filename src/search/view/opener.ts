import type { Box, BoxParts } from './box.ts';
import { inTime } from './in-time.ts';

type Module = typeof import('./box.ts');

const COMING = '正在准备搜索……';

/**
 * What opens the search when a reader wants it: loads its script and makes the box of it. While it
 * is loading, and when it cannot be had, the reader is told so, with a way on; what was typed stays.
 * Each call after a failure tries anew. Never rejects.
 *
 * @returns undefined when the search could not be opened
 */
export function createOpener(
  parts: BoxParts,
  make: (module: Module) => Box,
): () => Promise<Box | undefined> {
  const { input, status } = parts;
  let opening: Promise<Box> | undefined;
  return async () => {
    try {
      opening ??= import('./box.ts').then(make);
      const box = await inTime(opening, () => {
        if (input.value !== '') status.textContent = COMING;
      });
      if (status.textContent === COMING) status.textContent = '';
      return box;
    } catch {
      opening = undefined;
      if (input.value !== '') tellFailure(parts);
      return undefined;
    }
  };
}

// In words of its own, as the module that holds the others may be what did not come.
function tellFailure({ status, results, offer }: BoxParts): void {
  status.textContent = '搜索没能打开，可能是网络断了或网站刚刚更新。请刷新页面再试。';
  const note = document.createElement('p');
  note.className = 'search-note';
  const link = document.createElement('a');
  link.href = `${import.meta.env.BASE_URL}full/`;
  link.textContent = '打开全文';
  note.append('也可以打开全文，用浏览器的“页内查找”。', link);
  results.replaceChildren(note);
  offer?.(true);
}
