import type { z } from 'zod';
import type { Collector } from './folder.ts';
import type { Problem } from './problem.ts';

/** An entry that has a file of its own, with the place of each of its keys, for messages. */
export interface Authored<T> {
  readonly entry: T;
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads every `<id>.yaml` of a folder, in the order of their ids; problems go to the collector. */
export function readAuthored<T>(
  collector: Collector,
  folder: string,
  schema: z.ZodType<T>,
): Authored<T & { readonly id: string }>[] {
  return collector.list(folder, '.yaml').flatMap((name) => {
    const file = `${folder}/${name}`;
    const result = collector.readYamlLines(file, schema);
    if (!result) return [];
    const id = name.replace(/\.yaml$/, '');
    return [{ file, lineOf: result.lineOf, entry: { ...result.value, id } }];
  });
}

/** File names that cannot be addresses. */
export function checkIds(files: readonly Authored<{ readonly id: string }>[]): Problem[] {
  return files.flatMap(({ file, entry }) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.id)
      ? []
      : {
          file,
          found: `the file name “${entry.id}”`,
          expected: 'lower-case letters, digits and single hyphens: it is the entry’s address',
          todo: 'Rename the file.',
        },
  );
}

/** Match strings that two entries of one layer claim. */
export function checkMatches(
  files: readonly Authored<{ readonly matches: readonly string[] }>[],
): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, entry, lineOf }) =>
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
