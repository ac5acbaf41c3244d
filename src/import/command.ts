// `npm run import -- <file>… <folder>`: a first edition of a report from raw texts, or a new text for one.
import * as disk from 'node:fs';
import path from 'node:path';
import { formatProblem, ProblemsError } from '../authoring/problem.ts';
import { bad, checked, gather, good } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { loadEdition } from '../edition.ts';
import type { Report } from '../report/report.ts';
import { readArguments } from './arguments.ts';
import { holdsEdition } from './before.ts';
import { editionFiles } from './edition-files.ts';
import { originalsOf } from './originals.ts';
import { followFolder } from './follow-folder.ts';
import { propose } from './propose/propose.ts';
import type { Proposal } from './propose/propose.ts';
import { checkFound } from './provenance-file.ts';
import { readFiles, readReport } from './read-report.ts';
import type { RawFile } from './read-report.ts';
import { readLender } from './shared/lender.ts';
import type { Lender } from './shared/lender.ts';
import { importSummary } from './summary.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Makes the folder, or brings a new text over the edition in it; says what was found. */
function run(argv: readonly string[]): Result<string> {
  const asked = readArguments(argv);
  if (!asked.ok) return asked;
  const { folder, files: names, shared, write: changed, ...known } = asked.value;
  const root = path.resolve(folder);
  const follows = holdsEdition(root);
  const free = follows ? good(undefined) : checkFolder(folder);
  if (!free.ok) return free;
  const raw = readRaw(names);
  if (!raw.ok) return raw;
  const files = readFiles(raw.value);
  if (!files.ok) return files;
  const read = readReport(files.value, known);
  if (!read.ok) return read;
  const kept = originalsOf(files.value, raw.value);
  const { found } = read.value;
  const lacking = follows ? [] : checkFound(found, names[0] ?? '');
  if (lacking.length > 0) return bad(...lacking);
  // An edition lends itself nothing.
  const lent = gather(shared.filter((one) => path.resolve(one) !== root).map(readLender));
  if (lent.problems.length > 0) return bad(...lent.problems);
  const lenders = lent.values;
  if (follows) {
    const text = { files: files.value, kept, report: read.value };
    return followFolder({ root, ...text, lenders, write: changed });
  }
  const originals = kept.map(({ bytes: _, ...original }) => original);
  const today = new Date().toISOString().slice(0, 10);
  const make = (proposal?: Proposal): Files =>
    new Map<string, string | Uint8Array>([
      ...editionFiles(read.value, { today, originals, digests: proposal?.digests ?? [] }),
      ...kept.map(({ file, bytes }) => [`seeds/${file}`, bytes] as const),
      ...(proposal?.files ?? []),
    ]);
  const made = write(folder, make, lenders);
  if (!made.ok) return made;
  return good(importSummary({ files: files.value, report: made.value, found, folder }));
}

/** Nothing that is there is ever written over. */
function checkFolder(folder: string): Result<undefined> {
  const stat = disk.statSync(folder, { throwIfNoEntry: false });
  if (!stat || (stat.isDirectory() && disk.readdirSync(folder).length === 0)) {
    return good(undefined);
  }
  return bad({
    file: folder,
    found: stat.isDirectory() ? 'a folder that holds something' : 'a file',
    expected: 'a folder that is empty, or not there yet',
    todo: 'Name another folder as the last word of the command.',
  });
}

function readRaw(names: readonly string[]): Result<readonly RawFile[]> {
  const { values, problems } = gather(
    names.map((name): Result<RawFile> => {
      if (disk.statSync(name, { throwIfNoEntry: false })?.isFile()) {
        return good({ name, bytes: disk.readFileSync(name) });
      }
      return bad({
        file: name,
        found: disk.existsSync(name) ? 'a folder' : 'no such file',
        expected: 'a plain text, or a web page saved as HTML',
        todo: 'Correct its name; the last word of the command is the folder to make.',
      });
    }),
  );
  return checked(values, problems);
}

/**
 * Writes the folder beside its place, loads it as a build does, adds what is proposed for its report, loads
 * it again, and moves it there when all is well.
 */
function write(
  folder: string,
  make: (proposal?: Proposal) => Files,
  lenders: readonly Lender[],
): Result<Report> {
  const place = path.resolve(folder);
  const draft = path.join(path.dirname(place), `.${path.basename(place)}.${process.pid}`);
  try {
    put(draft, make());
    const { report } = loadEdition(draft);
    put(draft, make(propose(report, { lenders })));
    const proposed = loadEdition(draft);
    disk.rmSync(place, { recursive: true, force: true });
    disk.renameSync(draft, place);
    return good(proposed.report);
  } catch (error) {
    if (error instanceof ProblemsError) return bad(...error.problems);
    throw error;
  } finally {
    disk.rmSync(draft, { recursive: true, force: true });
  }
}

function put(folder: string, files: Files): void {
  for (const [file, content] of files) {
    disk.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    disk.writeFileSync(path.join(folder, file), content);
  }
}

try {
  const told = run(process.argv.slice(2));
  if (told.ok) console.log(told.value);
  else {
    console.error([...told.problems.map(formatProblem), 'Nothing was written.'].join('\n\n'));
    process.exitCode = 1;
  }
} catch (error) {
  // The disk itself: full, or not to be written to.
  console.error(
    `${error instanceof Error ? error.message : String(error)}\n\nNothing was written.`,
  );
  process.exitCode = 1;
}
