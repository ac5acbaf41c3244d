import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { throwProblems } from '../authoring/problem.ts';
import { loadEdition } from '../edition.ts';
import type { Edition } from '../edition.ts';
import { grouped } from '../site/numerals.ts';
import { settings } from '../site/deployment.ts';
import { searchSources } from '../search/index/documents.ts';
import { writeSearchIndex } from '../search/index/write.ts';
import { headingCharacters, subsetHeadingFont } from './heading-font.ts';
import { checkPages } from './page-fidelity.ts';
import { checkQuotations } from './quotations.ts';

/**
 * Checks the edition before anything is built, and the pages after; only a build without problems
 * becomes `dist/`. Astro writes into a folder beside it that takes its name at the very end, so a
 * failed build leaves the last good one as it was.
 */
export function annotatedReport(): AstroIntegration {
  let edition: Edition;
  let target: string | undefined;
  return {
    name: 'annotated-report',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, addWatchFile, logger }) => {
        if (command === 'preview') return;
        edition = loadEdition(settings.reportDir);
        logger.info(`chapters = source: ${grouped(edition.report.characters)} characters compared`);
        for (const line of coverage(edition)) logger.info(line);
        addWatchFile(path.join(settings.reportDir, 'content/site.yaml'));
        for (const { file } of edition.report.chapters) {
          addWatchFile(path.join(settings.reportDir, file));
        }
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir);
        updateConfig({ outDir: pathToFileURL(unfinished(target) + path.sep) });
        removeAtExit(unfinished(target));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const { quotations } = await finish(built, edition);
        const compared = grouped(edition.source.characters.length);
        logger.info(`pages = source: ${compared} characters compared, twice`);
        logger.info(`quotations = source: ${grouped(quotations)} compared`);
        if (target === undefined) return;
        rmSync(target, { recursive: true, force: true });
        renameSync(built, target);
      },
    },
  };
}

/** Completes the pages in a folder and checks them; counts the quotations compared. */
async function finish(dir: string, edition: Edition): Promise<{ readonly quotations: number }> {
  const { report, source } = edition;
  const { woff2, problems } = await subsetHeadingFont(headingCharacters(dir));
  mkdirSync(path.join(dir, 'fonts'), { recursive: true });
  writeFileSync(path.join(dir, 'fonts/heading.woff2'), woff2);
  await writeSearchIndex(searchSources(edition), dir);
  const quoted = checkQuotations(dir, report);
  throwProblems([...checkPages(dir, report, source), ...quoted.problems, ...problems]);
  return { quotations: quoted.count };
}

function coverage(edition: Edition): string[] {
  const { glossary, terms, figures, places, placeIndex, topics } = edition;
  const { all, excluded } = terms.quoted;
  const { views, unheld } = topics;
  return [
    `glossary: ${glossary.entries.length} entries, ${terms.count} occurrences; of ${all} quoted ` +
      `phrases ${all - excluded} covered, ${excluded} left out with a reason`,
    `figures: ${figures.all.length}; of ${figures.coverage.runs} runs of digits ` +
      `${figures.coverage.runs - figures.coverage.excluded} in figures, ` +
      `${figures.coverage.excluded} left out with a reason`,
    `places: ${places.all.length} places, ${placeIndex.count} occurrences`,
    `topics: ${views.length} topics hold ${topics.all - unheld.length} of ${topics.all} sentences, ` +
      `${topics.excluded} left out with a reason; in no topic: ${unheld.join(' ') || 'none'}`,
  ];
}

/** Removes what an earlier build left, and at the end whatever this one did not give its name. */
function removeAtExit(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/** The folder a build writes into until it is whole. */
function unfinished(outDir: string): string {
  return `${outDir.replace(/[\\/]+$/, '')}.unfinished`;
}
