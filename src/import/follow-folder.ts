import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatProblem, ProblemsError } from '../authoring/problem.ts';
import type { Problem } from '../authoring/problem.ts';
import { bad, good } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { loadEdition } from '../edition.ts';
import { applyChanges, finishChanges, isCutOff } from './apply.ts';
import type { Changes } from './apply.ts';
import { readBefore } from './before.ts';
import type { After, Before } from './follow.ts';
import { FILES, follow } from './follow.ts';
import { changesCounted, changesTold, goneAddresses } from './follow-listing.ts';
import { looksAt } from './looks-at.ts';
import type { Kept } from './originals.ts';
import type { RawReport } from './raw-report.ts';
import type { FileText } from './read-report.ts';

/** A new text for a folder that holds an edition. */
export interface Following {
  /** Absolute path. */
  readonly root: string;
  readonly files: readonly FileText[];
  readonly kept: readonly Kept[];
  readonly report: RawReport;
  /** False to show alone what would change. */
  readonly write: boolean;
}

/**
 * Shows what a new text changes in an edition, and changes it where that is asked for.
 *
 * @returns what an editor is told
 */
export function followFolder({ root, files, kept, report, write }: Following): Result<string> {
  if (isCutOff(root)) {
    if (!write) return bad(cutOff(root));
    finishChanges(root);
  }
  const before = readBefore(root);
  if (!before.ok) return before;
  if (isThere(files, before.value)) return good(NOTHING);
  const originals = named(kept, before.value);
  const after = follow(before.value, report, originals);
  const changes: Changes = new Map<string, string | Uint8Array | null>([
    ...[...after.files].toSorted(([a], [b]) => Number(isOld(b, after)) - Number(isOld(a, after))),
    ...originals.map(({ file, bytes }) => [`seeds/${file}`, bytes] as const),
  ]);
  const problems = problemsAfter(
    root,
    changes,
    after.chapters.map(({ file }) => file),
  );
  const broken = problems.filter(({ file }) => file === FILES.source || changes.get(file) === null);
  if (broken.length > 0) return bad(...broken);
  if (write) applyChanges(root, changes);
  return good(told(after, before.value, { report, problems, write }));
}

/** What earlier texts were is on the disk before anything takes its place. */
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

/** What the edition's own checks find when the changes are made: in a copy, which then goes. */
function problemsAfter(
  root: string,
  changes: Changes,
  chapters: readonly string[],
): readonly Problem[] {
  const copy = mkdtempSync(path.join(tmpdir(), 'import-'));
  try {
    for (const folder of ['content', 'seeds']) {
      const from = path.join(root, folder);
      if (existsSync(from)) cpSync(from, path.join(copy, folder), { recursive: true });
    }
    applyChanges(copy, changes);
    const problems = problemsIn(copy);
    if (problems.length === 0) return [];
    // A digest's point without its paragraph would hide what is wrong with the annotations.
    const told = new Set(problems.map(formatProblem));
    for (const file of chapters) {
      const full = path.join(copy, file);
      writeFileSync(full, withoutDigest(readFileSync(full, 'utf8')));
    }
    return [...problems, ...problemsIn(copy).filter((one) => !told.has(formatProblem(one)))];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function problemsIn(root: string): readonly Problem[] {
  try {
    loadEdition(root);
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}

/** A chapter's file with as many lines, and no digest. */
function withoutDigest(text: string): string {
  return text.replace(/^digest:\n((?:[ #].*\n)*)/m, (_, points: string) => {
    return `digest: []\n${points.replace(/.+/g, '#')}`;
  });
}

interface Outcome {
  readonly report: RawReport;
  readonly problems: readonly Problem[];
  readonly write: boolean;
}

function told(after: After, before: Before, { report, problems, write }: Outcome): string {
  const gone = goneAddresses(after);
  const looks = looksAt(after, before, report);
  return [
    `${changesCounted(after)}.`,
    ...changesTold(after),
    gone.length === 0
      ? 'No id and no address goes.'
      : `Addresses that go, and are never given again: ${gone.join(' ')}`,
    ...(looks.length === 0 ? [] : [`To look at:\n${looks.map((line) => `  ${line}`).join('\n')}`]),
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
