import { throwProblems } from '../authoring/problem.ts';
import { findUndrawable } from '../drawing/pictured.ts';
import { loadEdition } from '../edition.ts';
import type { Edition } from '../edition.ts';
import { missingGlyphs } from './missing-glyph.ts';
import { checkNumbers } from './red-numbers.ts';
import { redSentences } from './red-sentences.ts';
import { findLine } from './written.ts';

/**
 * Loads the edition in a report's folder, of which every picture can be drawn, and every number in a
 * sentence of ours is accounted for.
 *
 * @throws ProblemsError holding every problem found, when there is any
 */
export function readEdition(reportDir: string): Edition {
  const edition = loadEdition(reportDir);
  const lineIn = (file: string, text: string): number | undefined =>
    findLine(reportDir, file, text);
  throwProblems([
    ...missingGlyphs(findUndrawable(edition), 'the font for pictures', reportDir),
    ...checkNumbers(redSentences(edition), edition.numberExclusions, lineIn).problems,
  ]);
  return edition;
}
