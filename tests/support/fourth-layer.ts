import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './astro-build.ts';
import { overlayReport } from './overlay.ts';
import { FIXTURES, SCRATCH } from './paths.ts';
import { copyProject } from './project-copy.ts';

const FOLDER = path.join(FIXTURES, 'fourth-layer');

/** The project as it would be with the layer: a copy, so that the real `src/` is left alone. */
const COPY = path.join(SCRATCH, 'fourth-project');

/** Where the site of the invented report with a fourth layer lies. */
export const FOURTH_DIST = path.join(SCRATCH, 'fourth');

/**
 * Builds the invented report with the glossary and an invented layer of laws, added to a copy of
 * the project as a person would add it: its folder, and one line (and its import) in the list.
 *
 * @throws Error with the output of a build that fails, or when the list has no place for the line
 */
export function buildFourthLayer(): void {
  copyProject(COPY);
  cpSync(path.join(FOLDER, 'src'), path.join(COPY, 'src'), { recursive: true });
  addLine(path.join(COPY, 'src/layers/index.ts'));
  const report = overlayReport(
    path.join(FIXTURES, 'other-glossary'),
    path.join(FIXTURES, 'other-places'),
    path.join(FOLDER, 'report'),
  );
  const { status, output } = buildSite(FOURTH_DIST, { REPORT_DIR: report }, COPY);
  rmSync(report, { recursive: true });
  if (status !== 0) throw new Error(`The build with a fourth layer failed:\n${output}`);
}

function addLine(file: string): void {
  const list = readFileSync(file, 'utf8');
  const longer = list.replace(/^\];$/m, '  laws,\n];');
  if (longer === list) throw new Error('src/layers/index.ts no longer ends its list with “];”.');
  writeFileSync(file, `import { laws } from './laws/layer.ts';\n${longer}`);
}
