import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../authoring/problem.ts';
import type { Edition } from '../edition.ts';
import { searchSources } from '../search/index/documents.ts';
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
import { repacked } from './repack.ts';
import { drawShareImages, writeShareImages } from './share-images.ts';
import type { ShareImages } from './share-images.ts';

/** What is made while the pages are written, as it asks for nothing of them. */
export interface Begun {
  readonly search: Promise<SearchFiles>;
  readonly images: Promise<ShareImages>;
}

/** Begins to build the search of an edition and to draw its share images. */
export function begin(edition: Edition): Begun {
  const search = buildSearchFiles(searchSources(edition)).then(repacked);
  const images = drawShareImages(edition);
  // Who waits for them is told what fails; until then nobody does.
  for (const begun of [search, images]) begun.catch(() => undefined);
  return { search, images };
}

/** What the last part of a build found. */
export interface Finished {
  /** How many quotations were compared. */
  readonly quotations: number;
  /** What readers' devices keep, in words. */
  readonly offline: string;
  readonly problems: readonly Problem[];
}

/** Completes the pages in a folder, puts search and share images beside them, packs all, and checks it. */
export async function finish(dir: string, edition: Edition, begun: Begun): Promise<Finished> {
  const { report, source, prose } = edition;
  const base = settings.basePath;
  const pages = readPages(dir);
  const slices = await sliceHeadingFont(pages.map(headingCharacters));
  writeSlices(slices, path.join(dir, FONT_FOLDER));
  const scripts = completeHeads(dir, pages, slices);
  writeFileSync(path.join(dir, '_headers'), headersFile(headerRules(scripts), base));
  await writeSearchFiles(await begun.search, dir);
  // Packing is mostly done in other threads.
  const packing = keepOrRetire(dir);
  const quoted = checkQuotations(pages, report);
  const wrong = [
    ...checkPages(dir, report, source),
    ...quoted.problems,
    ...checkInk(pages, source, report.provenance),
    ...missingInSlices(slices, headings(pages), settings.reportDir),
  ];
  writeShareImages(await begun.images, dir);
  const problems = [...wrong, ...checkLinks({ dir, base, pages }, prose)];
  return { quotations: quoted.count, offline: await packing, problems };
}
