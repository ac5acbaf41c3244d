import type { z } from 'zod';
import { setAside } from './draft.ts';
import type { Draft } from './draft.ts';
import { itemsOf } from './located.ts';
import type { Located } from './located.ts';
import type { Folder } from './folder.ts';
import { good, map } from './result.ts';
import type { Result } from './result.ts';
import { conform } from './yaml.ts';

/** The items of a list, and those of them that are still drafts. */
export interface DraftedList<T> {
  readonly items: readonly Located<T>[];
  readonly drafts: readonly Draft[];
}

/** Reads a list whose items may be drafts; of a list of nothing but drafts no item is demanded. */
export function readDraftedList<T>(
  folder: Folder,
  file: string,
  schema: z.ZodType<readonly T[]>,
): Result<DraftedList<T>> {
  const read = folder.raw(file);
  if (!read.ok) return read;
  const { rest, drafts } = setAside(read.value);
  const empty = Array.isArray(rest.value) && rest.value.length === 0;
  if (empty && drafts.length > 0) return good({ items: [], drafts });
  return map(conform(rest, schema), (list) => ({ items: itemsOf(list), drafts }));
}
