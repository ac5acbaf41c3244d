import type { z } from 'zod';
import { isDraft } from './draft.ts';
import type { Draft, Written } from './draft.ts';
import type { Folder } from './folder.ts';
import type { Located } from './located.ts';
import type { Problem } from './problem.ts';
import { SLUG } from './schema.ts';
import { gather } from './result.ts';
import type { Gathered } from './result.ts';
import { conform } from './yaml.ts';

/** An entry that is still a draft: its id, and whatever is written. */
export type DraftEntry = Draft<Written & { readonly id: string }>;

/** The entries of a folder, and those of them that are still drafts. */
export interface Entries<T> extends Gathered<Located<T & { readonly id: string }>> {
  readonly drafts: readonly DraftEntry[];
}

/** Reads every `<id>.yaml` of a folder, in the order of their ids. */
export function readEntries<T>(folder: Folder, path: string, schema: z.ZodType<T>): Entries<T> {
  const names = folder.names(path, '.yaml');
  if (!names.ok) return { values: [], drafts: [], problems: names.problems };
  const written = gather(names.value.map((name) => folder.raw(`${path}/${name}`)));
  const { values, problems } = gather(
    written.values.filter(({ value }) => !isDraft(value)).map((read) => conform(read, schema)),
  );
  const idOf = (file: string): string => file.slice(path.length + 1).replace(/\.yaml$/, '');
  const named = <V>(read: Located<V>, value: V): Located<V & { readonly id: string }> => {
    return { ...read, value: { ...value, id: idOf(read.file) } };
  };
  return {
    values: values.map((read) => named(read, read.value)),
    drafts: written.values.flatMap((read) => {
      return isDraft(read.value) ? named({ ...read, value: read.value }, read.value) : [];
    }),
    problems: [...written.problems, ...problems],
  };
}

/** File names that cannot be addresses. */
export function checkIds(files: readonly Located<{ readonly id: string }>[]): Problem[] {
  return files.flatMap(({ file, value: entry }) =>
    SLUG.test(entry.id)
      ? []
      : {
          file,
          found: `the file name “${entry.id}”`,
          expected: 'lower-case letters, digits and single hyphens: it is the entry’s address',
          todo: 'Rename the file.',
        },
  );
}

/** Names that two entries of one layer have: readers could not tell them apart. */
export function checkNames<Key extends string>(
  files: readonly Located<Readonly<Record<Key, string>>>[],
  key: Key,
): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, value: entry, lineOf }) => {
    const other = first.get(entry[key]);
    if (other === undefined) {
      first.set(entry[key], file);
      return [];
    }
    return {
      file,
      line: lineOf([key]),
      found: `${key}: ${entry[key]}, as in ${other}`,
      expected: `a different ${key} for each`,
      todo: 'Reword one of the two, or make them one.',
    };
  });
}

/** Match strings that two entries of one layer claim. */
export function checkMatches(
  files: readonly Located<{ readonly matches: readonly string[] }>[],
): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, value: entry, lineOf }) =>
    entry.matches.flatMap((match, index) => {
      const other = first.get(match);
      if (other === undefined) {
        first.set(match, file);
        return [];
      }
      return {
        file,
        line: lineOf(['matches', index]),
        found: `the match ${match}, which ${other} claims too`,
        expected: 'each match in one entry only',
        todo: 'Delete it from one of the two entries.',
      };
    }),
  );
}
