// `npm run drafts [-- <folder>] [--shared <folder>]`: what an editor has left to do for an edition, and which
// of the entries it has taken over their lender has changed since.
import { parseArgs } from 'node:util';
import path from 'node:path';
import { formatProblem } from '../authoring/problem.ts';
import { openFolder } from '../authoring/folder.ts';
import { UNWRITTEN } from '../authoring/schema.ts';
import { readFolder } from '../edition.ts';
import type { Report } from '../report/report.ts';
import { settings } from '../site/deployment.ts';
import { SITE_FILE } from '../site/text.ts';
import { listLeft } from './draft-list.ts';
import type { Remark } from './draft-list.ts';
import { compareShared, formatShared } from './shared/compare.ts';
import { readLender } from './shared/lender.ts';

const GLOSSARY = 'content/glossary';

/** Files of ours that are no records, in which a remark may say what is to be written. */
const REMARKED = [SITE_FILE, 'content/pages/about.mdx', 'seeds/provenance.yaml'];

/** The files of a folder's entries, drafts included. */
function glossaryFiles(dir: string): ReadonlyMap<string, string> {
  const folder = openFolder(dir);
  const names = folder.names(GLOSSARY, '.yaml');
  const read = (names.ok ? names.value : []).map((name) => `${GLOSSARY}/${name}`);
  return new Map(
    read.flatMap((file) => {
      const text = folder.text(file);
      return text.ok ? [[file, text.value] as const] : [];
    }),
  );
}

/** Lines that speak of what is to be written. */
function remarksIn(root: string): Remark[] {
  const folder = openFolder(root);
  return REMARKED.flatMap((file) => {
    const read = folder.text(file);
    const lines = read.ok ? read.value.split('\n') : [];
    return lines.flatMap((text, index) =>
      text.includes(UNWRITTEN) ? { file, line: index + 1, text: text.trim() } : [],
    );
  });
}

/** What a lender has changed since its entries were taken over, or what is wrong with its folder. */
function sharedLines(own: Report, shared: string): string[] {
  const lender = readLender(shared);
  if (!lender.ok) return lender.problems.map(formatProblem);
  return formatShared(lender.value, compareShared(glossaryFiles(root), own, lender.value));
}

const { values, positionals } = parseArgs({
  ...{ options: { shared: { type: 'string', multiple: true } }, allowPositionals: true },
});
const [folder = settings.reportDir] = positionals;
const root = path.resolve(folder);
const { edition, report, drafts } = readFolder(root);
if (report) {
  const { unknown = [] } = report.provenance;
  console.log(listLeft({ drafts, unknown, remarks: remarksIn(root) }, report.chapters));
  for (const shared of values.shared ?? [])
    console.log(['', ...sharedLines(report, shared)].join('\n'));
}
if (!edition.ok) {
  const told = edition.problems.map((problem) => `\n${formatProblem(problem)}`);
  console.error(['\nA build would stop here:', ...new Set(told)].join('\n'));
  if (!report) process.exitCode = 1;
}
