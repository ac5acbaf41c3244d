import { quotedPhrases } from '../../annotate/quotation.ts';
import { checkIds, checkMatches } from '../../authoring/entry-files.ts';
import type { Problem } from '../../authoring/problem.ts';
import type { EntryFile } from './load.ts';
import type { Named } from './lists.ts';

interface Known {
  readonly categories: readonly Named[];
  readonly scopes: readonly Named[];
  /** False when some entry could not be read, so that a missing related entry proves nothing. */
  readonly complete: boolean;
}

/** Checks entries against one another and against the lists of categories and scopes. */
export function checkEntries(files: readonly EntryFile[], known: Known): Problem[] {
  return [
    ...checkIds(files),
    ...files.flatMap((file) => checkNames(file, known)),
    ...files.flatMap(checkBasis),
    ...files.flatMap(checkQuotes),
    ...checkMatches(files),
    ...(known.complete ? checkRelated(files) : []),
  ];
}

function checkNames({ file, value: entry, lineOf }: EntryFile, known: Known): Problem[] {
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

function checkBasis({ file, value: entry, lineOf }: EntryFile): Problem[] {
  const { status, sources } = entry;
  if (status === 'sourced' && !sources.some((source) => !source.background)) {
    return [
      {
        file,
        line: lineOf(['status']),
        found: 'status: sourced, without a source of its meaning',
        expected: 'at least one source that is not marked “background: true”',
        todo: 'Add the source, or choose another status.',
      },
    ];
  }
  if (status !== 'unverified') return [];
  return sources.flatMap((source, index) =>
    source.background
      ? []
      : {
          file,
          line: lineOf(['sources', index]),
          found: `status: unverified, with “${source.title}” as if it defined the term`,
          expected: 'only sources marked “background: true” while the entry is unverified',
          todo: 'Mark the source as background, or choose another status.',
        },
  );
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

function checkRelated(files: readonly EntryFile[]): Problem[] {
  const ids = new Set(files.map(({ value: entry }) => entry.id));
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
