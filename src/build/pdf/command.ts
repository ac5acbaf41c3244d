// `npm run pdf`, between two builds: prints what the first has built, for the second to ship.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { throwProblems } from '../../authoring/problem.ts';
import { loadEdition } from '../../edition.ts';
import { PDF_FOLDER, pdfFile } from '../../publish/pdf.ts';
import { settings } from '../../site/deployment.ts';
import { grouped } from '../../site/numerals.ts';
import { findChromium } from '../chromium.ts';
import { checkPages } from '../page-fidelity.ts';
import { printReport } from './print.ts';

const DIST = path.resolve('dist');

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('No Chromium to print with. Install it, or set CHROMIUM_PATH to one.');
  process.exit(1);
}
const edition = loadEdition(settings.reportDir);
throwProblems(checkPages(DIST, edition.report, edition.source));
const pdf = await printReport(edition, DIST, executablePath);
// What was printed of another edition would never be shipped again.
rmSync(PDF_FOLDER, { recursive: true, force: true });
mkdirSync(PDF_FOLDER, { recursive: true });
writeFileSync(pdfFile(edition), pdf);
console.log(`${path.relative('.', pdfFile(edition))}: ${grouped(pdf.length)} bytes`);
