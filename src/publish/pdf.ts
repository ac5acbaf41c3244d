import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../edition.ts';
import { absolute } from '../site/url.ts';

/** Where `npm run pdf` leaves what it prints, as a browser is not there for every build. */
export const PDF_FOLDER = path.resolve('.cache/pdf');

/** Where the PDF of an edition lies, if it was printed: its name tells what it holds. */
export function pdfFile(edition: Edition, folder = PDF_FOLDER): string {
  return path.join(folder, `${fingerprint(edition)}.pdf`);
}

/** The PDF of just this edition; undefined where none was printed, or one of another. */
export function printedPdf(edition: Edition, folder = PDF_FOLDER): Uint8Array | undefined {
  const file = pdfFile(edition, folder);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
}

/** One line for the build's log: whether there is a PDF to ship, and what to do where there is not. */
export function pdfNews(edition: Edition, folder = PDF_FOLDER): string {
  if (existsSync(pdfFile(edition, folder))) return 'pdf: printed from this edition, and shipped';
  const others = existsSync(folder) && readdirSync(folder).length > 0;
  const why = others ? 'the one printed is of another edition and is not shipped' : 'none printed';
  return `pdf: ${why}; npm run pdf prints one (needs Chromium)`;
}

/** Names all that the PDF shows: text, marks and where they lead, names, edition, address. */
function fingerprint({ report, site, releases, layers }: Edition): string {
  const marks = layers.map((open) => [
    open.layer.name,
    ...[...open.byParagraph.values()].flat(),
    ...[...open.byEntry.keys()].map((entry) => open.look(entry)),
  ]);
  const shown = JSON.stringify([report, site, releases[0], marks, absolute('')]);
  return createHash('sha256').update(shown).digest('hex').slice(0, 16);
}
