// `npm run drafts [-- <folder>]`: what an editor has left to do for an edition.
import path from 'node:path';
import { formatProblem } from '../authoring/problem.ts';
import { openFolder } from '../authoring/folder.ts';
import { UNWRITTEN } from '../authoring/schema.ts';
import { readFolder } from '../edition.ts';
import { settings } from '../site/deployment.ts';
import { SITE_FILE } from '../site/text.ts';
import { listLeft } from './draft-list.ts';
import type { Remark } from './draft-list.ts';

/** Files of ours that are no records, in which a remark may say what is to be written. */
const REMARKED = [SITE_FILE, 'content/pages/about.mdx', 'seeds/provenance.yaml'];

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

const [folder = settings.reportDir] = process.argv.slice(2);
const root = path.resolve(folder);
const { edition, report, drafts } = readFolder(root);
if (report) {
  const { unknown = [] } = report.provenance;
  console.log(listLeft({ drafts, unknown, remarks: remarksIn(root) }, report.chapters));
}
if (!edition.ok) {
  const told = edition.problems.map((problem) => `\n${formatProblem(problem)}`);
  console.error(['\nA build would stop here:', ...new Set(told)].join('\n'));
  if (!report) process.exitCode = 1;
}
