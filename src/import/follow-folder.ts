import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openFolder } from '../authoring/folder.ts';
import { formatProblem } from '../authoring/problem.ts';
import type { Problem } from '../authoring/problem.ts';
import { bad, good } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { loadReport } from '../report/load.ts';
import { applyChanges, finishChanges, isCutOff } from './apply.ts';
import type { Changes } from './apply.ts';
import { COMPONENTS, readBefore } from './before.ts';
import { inCopy, problemsIn, recordsIn } from './edition-copy.ts';
import type { After, Before } from './follow.ts';
import { FILES, follow } from './follow.ts';
import { changesCounted, changesTold, goneAddresses } from './follow-listing.ts';
import { looksAt } from './looks-at.ts';
import { newDrafts } from './new-drafts.ts';
import type { Kept } from './originals.ts';
import type { RawReport } from './raw-report.ts';
import type { FileText } from './read-report.ts';
import type { Lender } from './shared/lender.ts';

/** A new text for a folder that holds an edition. */
export interface Following {
  /** Absolute path. */
  readonly root: string;
  readonly files: readonly FileText[];
  readonly kept: readonly Kept[];
  readonly report: RawReport;
  /** Editions whose entries may be taken over. */
  readonly lenders: readonly Lender[];
  /** False to show alone what would change. */
  readonly write: boolean;
}

/**
 * Shows what a new text changes in an edition, and changes it where that is asked for.
 *
 * @returns what an editor is told
 */
export function followFolder({ root, lenders, write, ...text }: Following): Result<string> {
  if (isCutOff(root)) {
    if (!write) return bad(cutOff(root));
    finishChanges(root);
  }
  const { kept, report } = text;
  const before = readBefore(root);
  if (!before.ok) return before;
  if (isThere(text.files, before.value)) return good(NOTHING);
  const originals = named(kept, before.value);
  const { after, drafts } = withDrafts(before.value, { root, report, originals, lenders });
  const changes = changesOf(root, after, originals, drafts);
  const problems = inCopy(root, changes, problemsIn);
  const broken = problems.filter(({ file }) => file === FILES.source || changes.get(file) === null);
  if (broken.length > 0) return bad(...broken);
  if (write) applyChanges(root, changes);
  return good(told(after, before.value, { report, problems, drafts, write }));
}

/** The edition under a new text, and drafts for what is new in it. */
function withDrafts(
  before: Before,
  {
    root,
    report,
    originals,
    lenders,
  }: Pick<Following, 'root' | 'report' | 'lenders'> & {
    readonly originals: readonly Kept[];
  },
): { readonly after: After; readonly drafts: ReadonlyMap<string, string> } {
  const bare = follow(before, report, originals);
  const proposed = inCopy(root, changesOf(root, bare, originals), (copy) => {
    const { report: read } = loadReport(openFolder(copy), COMPONENTS);
    return read && newDrafts(read, bare, recordsIn(root), lenders);
  });
  // What is wrong with the chapters is told; then there is nothing yet to propose for.
  if (!proposed) return { after: bare, drafts: new Map() };
  const after = follow(before, report, originals, proposed.digests);
  return { after, drafts: proposed.files };
}

/** All that changes, what earlier texts were first: it is on the disk before anything takes its place. */
function changesOf(
  root: string,
  after: After,
  originals: readonly Kept[],
  drafts: ReadonlyMap<string, string> = new Map(),
): Changes {
  const grown = [...drafts.keys()].filter((file) => existsSync(path.join(root, file)));
  const earlier = [...after.files].filter(([file]) => isOld(file, after));
  return new Map<string, string | Uint8Array | null>([
    ...earlier,
    ...grown.map(
      (file) => [`${after.earlier}/${file}`, readFileSync(path.join(root, file))] as const,
    ),
    ...[...after.files].filter(([file]) => !isOld(file, after)),
    ...originals.map(({ file, bytes }) => [`seeds/${file}`, bytes] as const),
    ...drafts,
  ]);
}

/** Whether a file keeps what another one said before. */
function isOld(file: string, { earlier }: After): boolean {
  return file.startsWith(`${earlier}/`);
}

const NOTHING =
  'Nothing changes: the text is the one that this edition holds, character by character.';

/** Whether the edition holds the new text: all of it, or one of its files while the others lie in that. */
function isThere(files: readonly FileText[], { text }: Before): boolean {
  const bare = (one: string): string => one.replace(/^\ufeff|\s/gu, '');
  const source = bare(text(FILES.source));
  const texts = files.map((file) => bare(file.text));
  const within = texts.includes(source) && texts.every((one) => source.includes(one));
  return within || texts.join('') === source;
}

/** Raw files under names that no other raw file of the edition has. */
function named(kept: readonly Kept[], { originals }: Before): Kept[] {
  return kept.flatMap((one) => {
    const other = originals.find(({ file }) => file === one.file);
    if (!other) return [one];
    if (other.sha256 === one.sha256) return [];
    const file = one.file.replace(/^originals\//, `originals/${one.sha256.slice(0, 8)}-`);
    return originals.some((own) => own.file === file) ? [] : [{ ...one, file }];
  });
}

interface Outcome {
  readonly report: RawReport;
  readonly problems: readonly Problem[];
  readonly drafts: ReadonlyMap<string, string>;
  readonly write: boolean;
}

function told(after: After, before: Before, { report, problems, drafts, write }: Outcome): string {
  const gone = goneAddresses(after);
  const looks = looksAt(after, before, report);
  return [
    `${changesCounted(after)}.`,
    ...changesTold(after),
    gone.length === 0
      ? 'No id and no address goes.'
      : `Addresses that go, and are never given again: ${gone.join(' ')}`,
    ...(looks.length === 0 ? [] : [`To look at:\n${looks.map((line) => `  ${line}`).join('\n')}`]),
    ...(drafts.size === 0
      ? []
      : [`Drafts for what is new, to be accepted one by one: ${[...drafts.keys()].join(', ')}`]),
    problems.length === 0
      ? 'All that was annotated still stands.'
      : `What does not fit the new text, or is not covered yet; nothing of it was deleted (${problems.length}):`,
    ...problems.map(formatProblem),
    write
      ? `Written. What the files said before is kept in ${after.earlier}/.`
      : 'Nothing was written. To change the files, run the command again with --write.',
  ].join('\n\n');
}

function cutOff(root: string): Problem {
  return {
    file: root,
    found: 'changes of an earlier import that were cut off',
    expected: 'a folder in which an import was finished',
    todo: 'Run the command again with --write: it finishes them first.',
  };
}
