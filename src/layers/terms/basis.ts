import type { Located } from '../../authoring/located.ts';
import type { Problem } from '../../authoring/problem.ts';
import type { EntrySource, Status } from './schema.ts';

/** What says how it is known. */
interface Based {
  readonly status?: Status | undefined;
  readonly sources?: readonly EntrySource[] | undefined;
}

/** A basis that the sources do not bear out: none where one is claimed, or one where none is. */
export function checkBasis({ file, value, lineOf }: Located<Based>): Problem[] {
  const { status, sources = [] } = value;
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
