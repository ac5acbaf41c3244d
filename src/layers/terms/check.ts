import { quotedPhrases } from '../../annotate/quotation.ts';
import { checkIds, checkMatches, checkNames } from '../../authoring/entry-files.ts';
import type { Problem } from '../../authoring/problem.ts';
import { checkBasis } from './basis.ts';
import { checkHosts } from './hosts.ts';
import type { Hosts } from './hosts.ts';
import type { EntryFile } from './load.ts';
import type { Named } from './lists.ts';

interface Known {
  readonly categories: readonly Named[];
  readonly scopes: readonly Named[];
  /** False when some entry could not be read, so that a missing related entry proves nothing. */
  readonly complete: boolean;
  /** Ids of entries that are still drafts: what is related to them waits for them. */
  readonly drafted: ReadonlySet<string>;
  readonly hosts: Hosts;
}

/** Checks entries against one another and against the lists of categories and scopes. */
export function checkEntries(files: readonly EntryFile[], known: Known): Problem[] {
  return [
    ...checkIds(files),
    ...checkNames(files, 'term'),
    ...files.flatMap((file) => checkLists(file, known)),
    ...files.flatMap(checkBasis),
    ...files.flatMap((file) => checkHosts(file, known.hosts)),
    ...files.flatMap(checkQuotes),
    ...checkMatches(files),
    ...(known.complete ? checkRelated(files, known.drafted) : []),
  ];
}

function checkLists({ file, value: entry, lineOf }: EntryFile, known: Known): Problem[] {
  const lists = { category: known.categories, scope: known.scopes };
  return (['category', 'scope'] as const).flatMap((key) => {
    const names = lists[key].map(({ name }) => name);
    if (names.includes(entry[key])) return [];
    return {
      file,
      line: lineOf([key]),
      found: `${key}: ${entry[key]}`,
      expected: `one of ${names.join('、')}`,
      todo: `Choose one of these, or add it to content/glossary-${key === 'scope' ? 'scopes' : 'categories'}.yaml.`,
    };
  });
}

function checkQuotes({ file, value: entry, lineOf }: EntryFile): Problem[] {
  return entry.matches.flatMap((match, index) =>
    quotedPhrases(match).problems.length === 0
      ? []
      : {
          file,
          line: lineOf(['matches', index]),
          found: `the match ${match}`,
          expected: 'as many “ as ”, in pairs',
          todo: 'Add or take away a quotation mark, as the report has it.',
        },
  );
}

function checkRelated(files: readonly EntryFile[], drafted: ReadonlySet<string>): Problem[] {
  const ids = new Set([...files.map(({ value: entry }) => entry.id), ...drafted]);
  return files.flatMap(({ file, value: entry, lineOf }) =>
    entry.related.flatMap((id, index) =>
      ids.has(id) && id !== entry.id
        ? []
        : {
            file,
            line: lineOf(['related', index]),
            found: `related: ${id}`,
            expected: 'the id (file name) of another entry',
            todo: 'Correct or delete it.',
          },
    ),
  );
}
