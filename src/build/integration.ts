import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { ProblemsError, throwProblems } from '../authoring/problem.ts';
import type { Problem } from '../authoring/problem.ts';
import type { Edition } from '../edition.ts';
import { grouped } from '../site/numerals.ts';
import { settings } from '../site/deployment.ts';
import { searchSources } from '../search/index/documents.ts';
import { writeSearchIndex } from '../search/index/write.ts';
import { compressSite } from './compress.ts';
import { coverage } from './coverage.ts';
import { readPages } from './built-page.ts';
import { FONT_FOLDER, nameFaces } from './heading-faces.ts';
import {
  headingCharacters,
  headings,
  missingInSlices,
  sliceHeadingFont,
  writeSlices,
} from './heading-font.ts';
import { inlineSheets } from './inline-sheets.ts';
import { writeHosting } from './hosting.ts';
import { checkInk } from './ink.ts';
import { checkLinks } from './links.ts';
import { serveLive } from './live-report.ts';
import { checkPages } from './page-fidelity.ts';
import { preparePublication, PublicationError } from './publication.ts';
import type { Publication } from './publication.ts';
import { checkQuotations } from './quotations.ts';
import { keepOrRetire, serveRetirement } from './offline.ts';
import { readEdition } from './read-edition.ts';

/** What pages import the prose of the report's folder by: `report:pages/about.mdx`. */
const PROSE = 'report:pages';

/**
 * Checks the edition before anything is built, and the pages after; only a build without problems
 * becomes `dist/`. Astro writes into a folder beside it that takes its place at the very end, so a
 * failed build leaves the last good one as it was. Under the development server, the report is
 * read anew after every change of it.
 */
export function annotatedReport(): AstroIntegration {
  let edition: Edition;
  let publication: Publication | undefined;
  return {
    name: 'annotated-report',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        updateConfig({
          vite: { resolve: { alias: { [PROSE]: path.join(settings.reportDir, 'content/pages') } } },
        });
        if (command !== 'build') return;
        edition = orExit(logger, () => readEdition(settings.reportDir));
        for (const line of coverage(edition)) logger.info(line);
        // Before there is a folder to leave behind.
        atExit(() => publication?.abandon());
        publication = preparePublication(fileURLToPath(config.outDir));
        updateConfig({ outDir: pathToFileURL(publication.folder + path.sep) });
      },
      'astro:server:setup': ({ server, logger }) => {
        serveLive(server, settings.reportDir, logger);
        serveRetirement(server);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const { quotations, problems, offline } = await finish(built, edition);
        orExit(logger, () => throwProblems(problems));
        const compared = grouped(edition.source.characters.length);
        logger.info(`pages = source: ${compared} characters compared, twice`);
        logger.info(`quotations = source: ${grouped(quotations)} compared`);
        logger.info(offline);
        if (settings.compress) {
          logger.info(`compressed beforehand: ${grouped(await compressSite(built))} files`);
        }
        orExit(logger, () => publication?.publish());
      },
    },
  };
}

/**
 * Does a step of the build; when it finds problems, the process ends with the report of them, which
 * Astro would put between a headline of its own and a stack trace.
 */
function orExit<T>(logger: AstroIntegrationLogger, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ProblemsError || error instanceof PublicationError)) throw error;
    logger.error(error.message);
    process.exit(1);
  }
}

interface Finished {
  readonly quotations: number;
  /** What readers' devices keep, in words. */
  readonly offline: string;
  readonly problems: readonly Problem[];
}

/** Completes the pages in a folder, packs them, and checks them; counts the quotations compared. */
async function finish(dir: string, edition: Edition): Promise<Finished> {
  const { report, source, prose } = edition;
  const pages = readPages(dir);
  const slices = await sliceHeadingFont(pages.map(headingCharacters));
  writeSlices(slices, path.join(dir, FONT_FOLDER));
  nameFaces(dir, pages, slices);
  inlineSheets(dir, pages);
  await writeSearchIndex(searchSources(edition), dir);
  writeHosting(dir, settings.basePath);
  const quoted = checkQuotations(pages, report);
  return {
    quotations: quoted.count,
    offline: await keepOrRetire(dir),
    problems: [
      ...checkPages(dir, report, source),
      ...quoted.problems,
      ...checkInk(pages, source, report.provenance),
      ...checkLinks({ dir, base: settings.basePath, pages }, prose),
      ...missingInSlices(slices, headings(pages), settings.reportDir),
    ],
  };
}

/** Does something when the process ends, also by Ctrl+C or a request to end. */
function atExit(act: () => void): void {
  process.once('exit', act);
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
