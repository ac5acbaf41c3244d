import type { Filters } from '../format.ts';
import type { Finder } from './finder.ts';
import { KINDS } from '../kind.ts';
import type { Kind } from '../kind.ts';
import type { Library } from './library.ts';

/**
 * Finds records by reading all texts: what stands in for Pagefind where the browser cannot run it
 * or its files cannot be had. The results are the same; only a long report would feel it.
 */
export function createReader(library: Library): Finder {
  return {
    async find(word, filters) {
      const passages = library.passages.flatMap((passage, number) =>
        passes('原文', passage.chapter, filters, library) &&
        passage.normalized().text.includes(word)
          ? [number]
          : [],
      );
      const entries = (await library.entries()).flatMap((entry, at) => {
        const number = library.passages.length + at;
        // An entry that cannot be had may match: whoever asks for it will learn that it is missing.
        if (!entry) return [number];
        const [kind, , , , , chapter] = entry.row;
        const holds = entry.names.some(({ text }) => text.includes(word));
        return holds && passes(KINDS[kind], chapter, filters, library) ? [number] : [];
      });
      return [...passages, ...entries];
    },
  };
}

function passes(
  kind: Kind | undefined,
  chapter: number,
  filters: Filters,
  { chapters }: Library,
): boolean {
  if (filters.kind && filters.kind !== kind) return false;
  return !filters.chapter || chapters[chapter]?.[0] === filters.chapter;
}
