/** Each file of each kind of page fails alone, in each way; tests/fixtures/faults.yaml says what must come of it. */
import { expect, test } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { CHAPTER_PATH, PATHS } from '../support/browser.ts';
import { ALL } from '../support/faults/acts.ts';
import { discover } from '../support/faults/discover.ts';
import type { Sound } from '../support/faults/discover.ts';
import { MODES } from '../support/faults/modes.ts';
import type { Mode } from '../support/faults/modes.ts';
import { expected, kindOf, triesOf } from '../support/faults/table.ts';
import type { FileKind } from '../support/faults/table.ts';
import { tryCase } from '../support/faults/trial.ts';
import { firstOfEachTemplate } from '../support/template-of.ts';

const PAGES = [...firstOfEachTemplate([CHAPTER_PATH, ...PATHS])];
const sounds = new Map<string, Promise<Sound>>();

/** What a page asks for is found once by each worker. */
function soundOf(browser: Browser, base: string, path: string): Promise<Sound> {
  const sound = sounds.get(path) ?? discover(browser, base, path);
  sounds.set(path, sound);
  return sound;
}

/** Tries all of a page that fails in one way; says what is wrong, and what has come of everything. */
async function tryPage(
  browser: Browser,
  base: string,
  path: string,
  mode: Mode,
): Promise<string[]> {
  const sound = await soundOf(browser, base, path);
  const wrong: string[] = [];
  const seen = new Set<FileKind>();
  for (const asked of sound.files) {
    const kind = kindOf(asked.file);
    if (seen.has(kind)) continue;
    seen.add(kind);
    for (const act of triesOf(kind, asked, path, mode)) {
      const { file, atOnce } = asked;
      const { outcome, said, faults } = await tryCase(browser, base, sound, {
        ...{ path, file, atOnce, mode, act },
      });
      const name = act?.name ?? 'read';
      const hoped = expected(kind, name, mode);
      const problems = [...faults];
      const cut = mode === 'half' && file.endsWith('.js');
      if (outcome !== hoped && !cut) problems.push(`came to ${outcome}, not ${hoped}`);
      if (outcome === 'words' && !new RegExp(kind.says ?? '^$', 's').test(said)) {
        problems.push(`says other words than ${kind.says ?? 'none'}`);
      }
      const row = `${path} ${kind.name} ${mode}, ${name}: ${outcome} ${said}`;
      if (ALL) console.info(row);
      wrong.push(...problems.map((problem) => `${row}\n  ${problem}`));
    }
  }
  return wrong;
}

for (const path of PAGES) {
  for (const mode of MODES) {
    test(`${path} where a file fails: ${mode}`, async ({ browser, baseURL }) => {
      // Hundreds of visits: too long for every run, FAULTS=all asks for them.
      test.skip(!ALL, 'asked for by FAULTS=all');
      test.setTimeout(1_800_000);
      expect(await tryPage(browser, baseURL ?? '', path, mode)).toEqual([]);
    });
  }
}
