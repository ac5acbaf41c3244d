import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { ProblemsError, throwProblems } from '../authoring/problem.ts';
import type { Edition } from '../edition.ts';
import { grouped } from '../site/numerals.ts';
import { settings } from '../site/deployment.ts';
import { compressSite } from './compress.ts';
import { coverage } from './coverage.ts';
import { begin, finish } from './finish.ts';
import type { Begun } from './finish.ts';
import { serveLive } from './live-report.ts';
import { preparePublication, PublicationError } from './publication.ts';
import type { Publication } from './publication.ts';
import { serveRetirement } from './offline.ts';
import { readEdition } from './read-edition.ts';

/** What pages import the prose of the report's folder by: `report:pages/about.mdx`. */
const PROSE = 'report:pages';

/** Drawn one by one, as they are asked for. */
const SHARE_IMAGES = {
  pattern: '/share/[...name].png',
  entrypoint: new URL('../drawing/share-route.ts', import.meta.url),
};

/**
 * Checks the edition before anything is built, and the pages after; only a build without problems
 * becomes `dist/`. Astro writes into a folder beside it that takes its place at the very end, so a
 * failed build leaves the last good one as it was. Under the development server, the report is
 * read anew after every change of it.
 */
export function annotatedReport(): AstroIntegration {
  let edition: Edition;
  let begun: Begun;
  let publication: Publication | undefined;
  return {
    name: 'annotated-report',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, injectRoute, logger }) => {
        updateConfig({
          vite: { resolve: { alias: { [PROSE]: path.join(settings.reportDir, 'content/pages') } } },
        });
        if (command !== 'build') {
          injectRoute(SHARE_IMAGES);
          return;
        }
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
      'astro:build:start': () => {
        begun = begin(edition);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const { quotations, problems, offline } = await finish(built, edition, begun);
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

/** Does something when the process ends, also by Ctrl+C or a request to end. */
function atExit(act: () => void): void {
  process.once('exit', act);
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
