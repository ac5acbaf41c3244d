import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../authoring/problem.ts';
import type { Edition } from '../edition.ts';
import { searchSources } from '../search/index/documents.ts';
import { repacked } from '../search/index/repack.ts';
import { buildSearchFiles, writeSearchFiles } from '../search/index/write.ts';
import type { SearchFiles } from '../search/index/write.ts';
import { settings } from '../site/deployment.ts';
import { readPages } from './built-page.ts';
import { headerRules, headersFile } from './headers.ts';
import { FONT_FOLDER } from './heading-faces.ts';
import {
  headingCharacters,
  headings,
  missingInSlices,
  sliceHeadingFont,
  writeSlices,
} from './heading-font.ts';
import { checkInk } from './ink.ts';
import { checkLinks } from './links.ts';
import { keepOrRetire } from './offline.ts';
import { checkPages } from './page-fidelity.ts';
import { completeHeads } from './page-head.ts';
import { checkQuotations } from './quotations.ts';

/** Begins to build the search of an edition; what fails is told to who waits for it, later. */
export function startSearch(edition: Edition): Promise<SearchFiles> {
  const search = buildSearchFiles(searchSources(edition)).then(repacked);
  search.catch(() => undefined);
  return search;
}

/** What the last part of a build found. */
export interface Finished {
  /** How many quotations were compared. */
  readonly quotations: number;
  /** What readers' devices keep, in words. */
  readonly offline: string;
  readonly problems: readonly Problem[];
}

/** Completes the pages in a folder, puts the search beside them, packs all, and checks it. */
export async function finish(
  dir: string,
  edition: Edition,
  search: SearchFiles,
): Promise<Finished> {
  const { report, source, prose } = edition;
  const base = settings.basePath;
  const pages = readPages(dir);
  const slices = await sliceHeadingFont(pages.map(headingCharacters));
  writeSlices(slices, path.join(dir, FONT_FOLDER));
  const scripts = completeHeads(dir, pages, slices);
  writeFileSync(path.join(dir, '_headers'), headersFile(headerRules(scripts), base));
  await writeSearchFiles(search, dir);
  // Packing is mostly done in another thread.
  const packing = keepOrRetire(dir);
  const quoted = checkQuotations(pages, report);
  const problems = [
    ...checkPages(dir, report, source),
    ...quoted.problems,
    ...checkInk(pages, source, report.provenance),
    ...checkLinks({ dir, base, pages }, prose),
    ...missingInSlices(slices, headings(pages), settings.reportDir),
  ];
  return { quotations: quoted.count, offline: await packing, problems };
}
